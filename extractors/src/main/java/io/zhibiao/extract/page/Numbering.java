package io.zhibiao.extract.page;

import io.zhibiao.extract.page.Words.Sort;

/** Numbers of issues, files, pages and pictures. */
final class Numbering {

  private static final int LONGEST_FILE = 24;
  private static final int LONGEST_COLUMN = 4;
  private static final String DIGITS = "0123456789";
  private static final String NUMERALS = DIGITS + "〇零一二三四五六七八九十廿";

  private Numbering() {}

  /** What stands on another page: {@code 2版 蘑菇出棚}. */
  static boolean pointsInside(String text) {
    int blank = text.indexOf(' ');
    return blank > 1
        && text.charAt(blank - 1) == '版'
        && isPage(text.substring(0, blank))
        && text.indexOf('。') < 0;
  }

  /** {@code 第8期}, {@code 总第402期}, {@code 某政办〔2023〕9号}, {@code 2022年第15号}. */
  static boolean isIssue(String token) {
    char last = token.charAt(token.length() - 1);
    int numbered = token.startsWith("总") ? 1 : 0;
    boolean issue =
        last == '期'
            && token.length() > numbered + 1
            && (numbered > 0 || token.startsWith("第"))
            && all(token.substring(numbered, token.length() - 1), NUMERALS + "第");
    int open = token.indexOf('〔');
    boolean file = last == '号' && open > 0 && token.indexOf('〕') == open + 5;
    boolean numberedOfYear = last == '号' && token.indexOf("年第") > 0 && all(token, NUMERALS + "年第号");
    return issue || numberedOfYear || (file && token.length() <= LONGEST_FILE);
  }

  /** {@code 第3版}, {@code 第A01版：要闻}, {@code A2要闻}, {@code B03}, {@code 今日四版}. */
  static boolean isPage(String token) {
    int start = token.startsWith("今日") || token.startsWith("本期") ? 2 : 0;
    int end = start;
    while (end < token.length() && (NUMERALS + "第共ABCD").indexOf(token.charAt(end)) >= 0) {
      end++;
    }
    String number = token.substring(start, end);
    boolean page = end < token.length() && token.charAt(end) == '版';
    boolean lettered =
        (number.length() == 2 || number.length() == 3)
            && "ABCD".indexOf(number.charAt(0)) >= 0
            && all(number.substring(1), DIGITS);
    String column = token.substring(page ? end + 1 : end);
    boolean named = column.startsWith("：") && column.length() <= LONGEST_COLUMN + 1;
    return !number.isEmpty()
        && (page || lettered)
        && (column.isEmpty() || named || Words.is(Sort.LABEL, column));
  }

  /** {@code 图1：近五年粮食产量}, {@code 图2-3 财政收入}; not {@code 图1显示，…}, which tells of it. */
  static boolean namesPicture(String text) {
    int end = text.startsWith("图") ? 1 : text.length();
    while (end < text.length() && (NUMERALS + "-").indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean parted = end > 1 && end < text.length() && "：:.．、 ".indexOf(text.charAt(end)) >= 0;
    return parted && text.indexOf('。') < 0;
  }

  private static boolean all(String token, String characters) {
    return token.chars().allMatch(c -> characters.indexOf(c) >= 0);
  }
}
