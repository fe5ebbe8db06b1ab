package io.zhibiao.extract.numeral;

/**
 * Hundreds and thousands that only say about how many: {@code 百八十户}, some 180, and {@code 百把人},
 * some hundred. Not {@code 百把椅子}, which are counted by 把.
 */
final class RoughHundreds {

  private static final char ABOUT = '把';

  /** What is counted behind 百把. */
  private static final String COUNTED = "人户元块斤亩里家名吨";

  private RoughHundreds() {}

  /**
   * Whether a number that began with a scale word alone goes on so: 一 is left out before 百, the
   * next lower scale word follows behind the digit.
   *
   * @param power of the scale word just before the place
   */
  static boolean goOn(String text, int at, int limit, int power) {
    return power > 1
        && at + 1 < limit
        && Digits.isSmallScale(text.charAt(at + 1))
        && Digits.power(text.charAt(at + 1)) == power - 1;
  }

  /** Whether 把 stands there behind a scale word, and what is counted follows. */
  static boolean endAt(String text, int at, int limit) {
    return at + 1 < limit && text.charAt(at) == ABOUT && COUNTED.indexOf(text.charAt(at + 1)) >= 0;
  }
}
