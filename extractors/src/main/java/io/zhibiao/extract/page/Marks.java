package io.zhibiao.extract.page;

import io.zhibiao.extract.page.Words.Sort;
import io.zhibiao.extract.text.Characters;

/** What a page prints for its own sake: continuation marks, page numbers, dates, stray signs. */
final class Marks {

  private static final String PER = "%％‰";
  private static final int LONGEST_MARK = 14;
  private static final String AUTHOR = "作者：";

  /** {@code 文化：} may as well open an item of a list. */
  private static final int SHORTEST_COLUMN = 4;

  private static final int LONGEST_COLUMN = 8;

  private Marks() {}

  /** Where a mark that leads up to text ends: of a continuation, a note or a column; 0 for none. */
  static int end(String text) {
    return Math.max(Math.max(continuationEnd(text), noteEnd(text)), labelEnd(text));
  }

  /** Where {@code （上接第一版）} ends; 0 where the text does not begin with one. */
  static int continuationEnd(String text) {
    int from = 0;
    while (from < text.length() && "（【▲▶◀■□● ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    if (!(text.startsWith("上接", from)
        || text.startsWith("紧接", from)
        || text.startsWith("接第", from))) {
      return 0;
    }
    for (int i = from; i < Math.min(text.length(), from + LONGEST_MARK); i++) {
      if (text.charAt(i) == '版') {
        int end = i + 1;
        while (end < text.length() && "）】 ".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        return end;
      }
    }
    return 0;
  }

  /** Where {@code 编者按：} ends; 0 where the text does not begin with one. */
  static int noteEnd(String text) {
    int from = text.startsWith("【") ? 1 : 0;
    int length = Words.lengthAt(Sort.NOTE, text, from);
    int end = from + length;
    while (length > 0 && end < text.length() && "：】 ".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return length > 0 && (end > from + length || end == text.length()) ? end : 0;
  }

  /** A column's name alone: {@code 图片新闻}, {@code □ 图片新闻}, {@code 【产业动态】}. */
  static boolean isLabel(String text) {
    String name = text.replace(" ", "");
    int last = name.length() - 1;
    String bare = "□■●◇◆◎★☆".indexOf(name.charAt(0)) >= 0 ? name.substring(1) : name;
    boolean bracketed =
        name.charAt(0) == '【'
            && name.indexOf('】') == last
            && last - 1 <= LONGEST_COLUMN
            && name.chars().noneMatch(Character::isDigit);
    return bracketed || Words.is(Sort.LABEL, bare) || labelEnd(text) == text.length();
  }

  /** Whether a column's name stands over pieces of its own. */
  static boolean headsColumn(String label) {
    boolean bracketed = label.startsWith("【") && label.endsWith("】");
    boolean known = bracketed && Words.is(Sort.LABEL, label.substring(1, label.length() - 1));
    return label.contains("图片") || (bracketed && !known);
  }

  /** Where {@code （下转第三版）} begins at a text's end; 0 for none. */
  static int pointerStart(String text) {
    int start = text.lastIndexOf("（下转");
    return start > 0 && pointsOn(text.substring(start)) ? start : 0;
  }

  /** {@code （下转第三版）}. */
  static boolean pointsOn(String text) {
    return text.length() <= LONGEST_MARK
        && text.indexOf("下转") >= 0
        && text.indexOf("下转") <= 3
        && text.indexOf('版') > 0;
  }

  /**
   * A line of signs: {@code ．·}, {@code ---}, {@code <U+00A0>}; not the end of a figure: {@code %。}
   */
  static boolean isStray(String text) {
    if (!text.isEmpty() && PER.indexOf(text.charAt(0)) >= 0) {
      return false;
    }
    int at = 0;
    while (Escapes.isAt(text, at)) {
      at = text.indexOf('>', at) + 1;
    }
    return text.substring(at).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** The way to a page of the web: {@code 首页 > 政务公开 > 统计分析}. */
  static boolean leadsHere(String text) {
    int step = text.indexOf('>');
    return step > 0
        && text.indexOf('。') < 0
        && (text.contains("首页") || text.endsWith("正文") || text.indexOf('>', step + 1) > 0);
  }

  /** Where a page of the web comes from: {@code 2006年2月16日 来源：某某社}. */
  static boolean namesSource(String text) {
    boolean source = text.contains("来源：") || Imprints.isStamped(text);
    return source && text.length() <= 80 && text.indexOf('。') < 0;
  }

  /** Who wrote a page of the web: {@code 赵一} in {@code 作者：赵一 来源：某某网}; empty for none. */
  static String author(String text) {
    int start = text.indexOf(AUTHOR);
    if (start < 0) {
      return "";
    }
    int from = start + AUTHOR.length();
    int blank = text.indexOf(' ', from);
    String name = text.substring(from, blank < 0 ? text.length() : blank);
    return Bylines.isName(name) ? name : "";
  }

  /** A remark below a headline: {@code （某年某月某会通过）}. */
  static boolean isBracketed(String text) {
    return text.startsWith("（") && text.indexOf('）') == text.length() - 1;
  }

  /**
   * A page number: {@code · 31 ·}, {@code — 5 —}, {@code 第3页 共12页}. Not the cells {@code 31} and
   * {@code -3.1}.
   */
  static boolean isFolio(String text) {
    int digits = 0;
    if (text.indexOf('页') > 0) {
      return text.chars().allMatch(c -> "0123456789第共页/· -—".indexOf(c) >= 0);
    }
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isDigit(text.charAt(i))) {
        digits++;
      } else if (" ·.。—-".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    char last = text.charAt(text.length() - 1);
    boolean ornamented =
        "·—-".indexOf(last) >= 0 || (last == '。' && !Characters.isDigit(text.charAt(0)));
    return digits > 0 && digits <= 4 && ornamented;
  }

  /** Where a page number begins at a line's end: {@code 贷款 · 320 ·}; 0 for none. */
  static int folioStart(String text) {
    int i = text.length() - 1;
    if (i < 0 || text.charAt(i) != '·') {
      return 0;
    }
    int digits = 0;
    for (i--; i > 0 && digits <= 4; i--) {
      char c = text.charAt(i);
      if (Characters.isDigit(c)) {
        digits++;
      } else if (c == '·') {
        return digits > 0 ? i : 0;
      } else if (c != ' ') {
        return 0;
      }
    }
    return 0;
  }

  /** Where a column's name that runs into its text ends: {@code 图片新闻：}; 0 for none. */
  static int labelEnd(String text) {
    int length = Words.lengthAt(Sort.LABEL, text, 0);
    boolean column = length >= SHORTEST_COLUMN && length < text.length();
    boolean runsIn = column && text.charAt(length) == '：';
    return runsIn ? length + 1 : 0;
  }
}
