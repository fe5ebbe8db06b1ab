package io.zhibiao.extract.page;

import io.zhibiao.extract.page.Words.Sort;
import io.zhibiao.extract.text.Characters;

/** What a line looks like that could be a headline or a heading. */
final class Headings {

  /** What a table's values are counted in. */
  private static final String UNIT = "单位：";

  private static final int LONGEST = 45;
  private static final int MOST_COMMAS = 3;
  private static final int LONGEST_INSIDE = 24;
  private static final int LONGEST_IN_HALVES = 36;
  private static final int LONGEST_NOTICE = 8;
  private static final int LONGEST_KICKER = 80;
  private static final int LONGEST_SECTION = 45;
  private static final int LONGEST_CONTENTS = 110;
  private static final String NUMERALS = "一二三四五六七八九十百零〇";
  private static final String DANGLERS = "的和与在对将为把被及以从向由于是、，；：（“‘《";

  private Headings() {}

  /** A short line that is no sentence nor the beginning of one: {@code 花灯走俏 市场红火}. */
  static boolean couldBe(String text) {
    int last = text.length() - 1;
    return last >= 1
        && text.length() <= LONGEST
        && !text.contains("。")
        && !text.contains("；")
        && count(text, '，') <= MOST_COMMAS
        && DANGLERS.indexOf(text.charAt(last)) < 0
        && text.charAt(last) != '…'
        && !Paragraphs.runsOn(text)
        && isBalanced(text)
        && !opensSentence(text)
        && !text.startsWith(UNIT)
        && !isEntry(text)
        && !Words.begins(Sort.SALUTATION, text);
  }

  /** Likewise for the first line of one: {@code 某某镇：}, {@code 关于预算执行情况和}. */
  static boolean couldBeCut(String text) {
    int last = text.length() - 1;
    return last >= 1
        && (text.charAt(last) == '：' || "的和与及、".indexOf(text.charAt(last)) >= 0)
        && couldBe(text.substring(0, last));
  }

  /**
   * Likewise for a heading inside a piece, which is shorter: {@code 绘好“施工图”}. Not {@code
   * 在随机抽查某路某网}, the end of a column.
   */
  static boolean couldBeInside(String text) {
    int longest = text.indexOf(' ') > 0 ? LONGEST_IN_HALVES : LONGEST_INSIDE;
    return text.length() <= longest && !Words.begins(Sort.ADVERBIAL, text);
  }

  /** A long line with a comma and no halves: {@code 清明将近，城东市场里的风筝挂满摊位}, cut by a column. */
  static boolean readsLikeText(String text) {
    return text.length() > LONGEST_INSIDE && text.indexOf('，') >= 0 && text.indexOf(' ') < 0;
  }

  /** The sign that a headline begins with: {@code ★}; empty for none, or a bracket or quote. */
  static String ornament(String text) {
    return "★☆■□◆◇●○▲△◎※".indexOf(text.charAt(0)) >= 0 ? text.substring(0, 1) : "";
  }

  /** {@code # 标题}, as Markdown has it. */
  static boolean isMarked(String text) {
    return markEnd(text) > 0;
  }

  /** Where the mark before a Markdown headline ends; 0 for none. */
  static int markEnd(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) == '#') {
      end++;
    }
    return end > 0 && end + 1 < text.length() && text.charAt(end) == ' ' ? end + 1 : 0;
  }

  /** {@code 去年，全市转贷机构为中小企业转贷37亿元——}. */
  static boolean isKicker(String text) {
    return text.length() <= LONGEST_KICKER && text.length() > 4 && text.endsWith("——");
  }

  /** {@code ——某区多措并举激励新班子}. Not {@code ——经济平稳运行。全年…}. */
  static boolean isSubHeadline(String text) {
    boolean apart = text.startsWith("—") || isOccasion(text);
    return apart && text.length() <= LONGEST_KICKER && !text.contains("。");
  }

  /** {@code 2021年1月5日在某县人民代表大会会议上}. */
  private static boolean isOccasion(String text) {
    return Imprints.dateEnd(text) > 0
        && (text.endsWith("会议上") || text.endsWith("大会上") || text.endsWith("会议通过"));
  }

  /** A word like 当前 and its comma; a headline has none. */
  private static boolean opensSentence(String text) {
    int length = Words.lengthAt(Sort.OPENER, text, 0);
    return length > 0 && length < text.length() && text.charAt(length) == '，';
  }

  /** The headline of a small notice: {@code 更正启事}, {@code 温馨提示}. Not {@code 专家提示}. */
  static boolean isNotice(String text) {
    return text.length() <= LONGEST_NOTICE
        && (Words.is(Sort.NOTICE, text) || Words.ends(Sort.NOTICE_END, text));
  }

  /** A notice that its name runs into: {@code 停水通知：因管道检修，…}. */
  static boolean opensNotice(String text) {
    int colon = text.indexOf('：');
    return colon > 0 && colon <= LONGEST_NOTICE && isNotice(text.substring(0, colon));
  }

  /** How many characters or digits it holds, its marks and blanks aside. */
  static int weight(String text) {
    return (int) text.chars().filter(Character::isLetterOrDigit).count();
  }

  private static boolean isBalanced(String text) {
    return count(text, '“') == count(text, '”')
        && count(text, '《') == count(text, '》')
        && count(text, '（') == count(text, '）');
  }

  private static int count(String text, char c) {
    return (int) text.chars().filter(found -> found == c).count();
  }

  /**
   * A numbered heading: {@code 一、工业和建筑业}, {@code （二）市场稳步增长。}, {@code 第三章财政}. Not {@code
   * 一、稳增长。全年投资…}, which goes on.
   */
  static boolean isSection(String text) {
    if (isChapter(text)) {
      return text.length() <= LONGEST_CONTENTS && !text.contains("。");
    }
    int stop = text.indexOf('。');
    return !text.startsWith("——")
        && !isEntry(text)
        && beginsItem(text)
        && text.length() <= LONGEST_SECTION
        && (stop < 0 || stop == text.length() - 1)
        && "；，、：".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /**
   * A line of a ranking, {@code 1.某市 4.18（-2.6%）}: a number before the name and one that ends it.
   */
  static boolean isEntry(String text) {
    int mark = digitsEnd(text, 0);
    if (mark == 0
        || text.length() > LONGEST_INSIDE
        || mark + 1 >= text.length()
        || "、.．".indexOf(text.charAt(mark)) < 0) {
      return false;
    }
    int end = text.length() - 1;
    while (end > mark && "）%".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    boolean name = Characters.isIdeograph(text.charAt(mark + 1)) || text.charAt(mark + 1) == ' ';
    return name && end > mark && Characters.isDigit(text.charAt(end));
  }

  private static boolean isChapter(String text) {
    if (!text.startsWith("第")) {
      return false;
    }
    int end = numeralsEnd(text, 1);
    return end > 1 && end < text.length() && "编篇章节".indexOf(text.charAt(end)) >= 0;
  }

  /**
   * Whether the text begins with a list's number: {@code 一、}, {@code （三）}, {@code ①}, {@code ——}.
   */
  static boolean beginsItem(String text) {
    if (text.startsWith("——") || isChapter(text)) {
      return true;
    }
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    if (first >= '①' && first <= '⑳') {
      return true;
    }
    boolean bracket = first == '（';
    int from = bracket ? 1 : 0;
    int end = numeralsEnd(text, from);
    if (end == from) {
      end = digitsEnd(text, from);
    }
    return end > from
        && end < text.length()
        && (bracket ? text.charAt(end) == '）' : text.charAt(end) == '、');
  }

  private static int numeralsEnd(String text, int from) {
    int end = from;
    while (end < Math.min(text.length(), from + 5) && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < Math.min(text.length(), from + 2)
        && text.charAt(end) >= '0'
        && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
