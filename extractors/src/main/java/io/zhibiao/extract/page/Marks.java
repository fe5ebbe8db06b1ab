package io.zhibiao.extract.page;

import io.zhibiao.extract.page.Words.Sort;
import io.zhibiao.extract.text.Characters;

/** What a page prints for its own sake: continuation marks, page numbers, dates, stray signs. */
final class Marks {

  private static final int LONGEST_MARK = 14;

  /** {@code 文化：} may as well open an item of a list. */
  private static final int SHORTEST_COLUMN = 4;

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

  /** Where {@code （下转第三版）} begins at a text's end; 0 for none. */
  static int pointerStart(String text) {
    int start = text.lastIndexOf("（下转");
    return start > 0 && pointsOn(text.substring(start)) ? start : 0;
  }

  /** {@code A2 要闻}, {@code 第3版}; not {@code 31}, which may be a cell. */
  static boolean isPageLabel(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isLabelSign(text.charAt(start))) {
      start++;
    }
    while (end > start && isLabelSign(text.charAt(end - 1))) {
      end--;
    }
    if (text.length() > LONGEST_MARK || end - start == text.length()) {
      return false;
    }
    return start == end ? text.indexOf('版') >= 0 : Words.is(Sort.LABEL, text.substring(start, end));
  }

  private static boolean isLabelSign(char c) {
    return Characters.isDigit(c) || " 第版ABCD·|/".indexOf(c) >= 0;
  }

  /** {@code （下转第三版）}. */
  static boolean pointsOn(String text) {
    return text.length() <= LONGEST_MARK
        && text.indexOf("下转") >= 0
        && text.indexOf("下转") <= 3
        && text.indexOf('版') > 0;
  }

  /** A line of signs: {@code ．·}, {@code ---}, {@code <U+00A0>}. */
  static boolean isStray(String text) {
    int at = 0;
    while (Escapes.isAt(text, at)) {
      at = text.indexOf('>', at) + 1;
    }
    return text.substring(at).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** A page's head: {@code 某某日报 / 2001年 / 02月 / 20日 / 第 A01版}. */
  static boolean isPageHeader(String text) {
    if (text.length() > 60 || text.indexOf('。') >= 0) {
      return false;
    }
    boolean dated = text.indexOf('年') > 0 && text.indexOf('月') > 0;
    return (dated && (text.endsWith("版") || text.endsWith("版 /"))) || isDatedPage(text);
  }

  /** {@code 某某日报 2015-11-20 第03版：经济}. */
  private static boolean isDatedPage(String text) {
    int page = text.indexOf('版');
    int first = text.indexOf('-');
    int second = text.indexOf('-', first + 1);
    return first >= 4
        && Characters.isDigit(text.charAt(first - 1))
        && (second == first + 2 || second == first + 3)
        && page > second
        && Characters.isDigit(text.charAt(page - 1));
  }

  /** Where a page of the web comes from: {@code 2006年2月16日 来源：某某社}. */
  static boolean namesSource(String text) {
    int source = text.indexOf("来源：");
    return source >= 0 && text.length() <= 60 && text.indexOf('。') < 0;
  }

  /** A remark below a headline: {@code （某年某月某会通过）}. */
  static boolean isBracketed(String text) {
    return text.startsWith("（") && text.indexOf('）') == text.length() - 1;
  }

  /** A page number: {@code · 31 ·}, {@code — 5 —}. Not the cells {@code 31} and {@code -3.1}. */
  static boolean isFolio(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isDigit(text.charAt(i))) {
        digits++;
      } else if (" ·.。—-".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    boolean ornamented = "·。—-".indexOf(text.charAt(text.length() - 1)) >= 0;
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

  /** A date alone: {@code 2022年11月4日 星期五}. */
  static boolean isDate(String text) {
    if (text.length() > 30 || text.indexOf('年') <= 0 || text.indexOf('月') <= 0) {
      return false;
    }
    int comma = text.indexOf(' ');
    String date = comma > 0 ? text.substring(0, comma) : text;
    return date.chars().allMatch(c -> "0123456789〇零一二三四五六七八九十年月日".indexOf(c) >= 0)
        && (comma < 0 || isWeekday(text.substring(comma + 1)));
  }

  /**
   * A date that the page's own matters follow: {@code 2021年3月5日 星期五 总第26期}. Not {@code 2021年3月5日
   * 我市一桥通车}.
   */
  static boolean isDatedImprint(String text) {
    int blank = text.indexOf(' ');
    if (blank <= 0 || text.indexOf('。') >= 0 || !isDate(text.substring(0, blank))) {
      return false;
    }
    String rest = text.substring(blank + 1);
    return isWeekday(rest)
        || Words.begins(Sort.IMPRINT, rest)
        || Words.begins(Sort.FURNITURE, rest);
  }

  /** Where a column's name that runs into its text ends: {@code 图片新闻：}; 0 for none. */
  static int labelEnd(String text) {
    int length = Words.lengthAt(Sort.LABEL, text, 0);
    boolean column = length >= SHORTEST_COLUMN && length < text.length();
    boolean runsIn = column && text.charAt(length) == '：';
    return runsIn ? length + 1 : 0;
  }

  private static boolean isWeekday(String rest) {
    return rest.startsWith("星期")
        || rest.startsWith("农历")
        || rest.startsWith("第")
        || rest.startsWith("总第");
  }
}
