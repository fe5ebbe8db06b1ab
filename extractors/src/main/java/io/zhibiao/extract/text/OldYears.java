package io.zhibiao.extract.text;

/**
 * Sets the 〇 of a year that was typed with what looks like it: {@code 二OO八年}, {@code 二００八年}, {@code
 * 一九九О年}. Leaves {@code 八00米}, no year, and {@code 20O8年}, which nobody can read.
 */
final class OldYears {

  private static final String DIGITS = "〇零一二三四五六七八九";

  /** Latin, Cyrillic and Greek letters, digits, circles; each also full width. */
  private static final String CIRCLES = "0０OＯoｏОоΟο○◯⚪";

  /** What stands behind the digits of a year. */
  private static final String BEHIND = "年至到—-－~～、";

  private static final int LENGTH = 4;

  private OldYears() {}

  static String spelled(String text) {
    StringBuilder spelled = null;
    int run = 0;
    boolean circle = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ended = run == LENGTH && circle && BEHIND.indexOf(c) >= 0;
      if (ended && "一二".indexOf(text.charAt(i - LENGTH)) >= 0) {
        spelled = spelled == null ? new StringBuilder(text) : spelled;
        spell(spelled, i - LENGTH, i);
      }
      boolean round = CIRCLES.indexOf(c) >= 0;
      boolean digit = round || DIGITS.indexOf(c) >= 0;
      run = digit ? run + 1 : 0;
      circle = digit && (round || circle);
    }
    return spelled == null ? text : spelled.toString();
  }

  private static void spell(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (CIRCLES.indexOf(text.charAt(i)) >= 0) {
        text.setCharAt(i, '〇');
      }
    }
  }
}
