package io.zhibiao.extract.numeral;

import java.math.BigDecimal;

/** Scale words that a numeral lends to the one before it: {@code 3—5万元} is 3万 to 5万. */
public final class ScaleWords {

  private ScaleWords() {}

  /** Index behind the scale words at the place: behind 万 in {@code 公里/万平方公里}. */
  public static int endAt(String text, int start) {
    int end = start;
    while (end < text.length() && Digits.isScale(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the scale words begin that end at the place: before 百 in {@code 每百斤}. */
  public static int startBefore(String text, int end) {
    int start = end;
    while (start > 0 && Digits.isScale(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The power of ten of a run of scale words: 百万 is 6. */
  public static int power(String text, int start, int end) {
    int power = 0;
    for (int i = start; i < end; i++) {
      power += Digits.power(text.charAt(i));
    }
    return power;
  }

  /**
   * The power of ten that the second numeral's closing scale words give to the first: as many of
   * them as leave it the smaller one. 八到九百亿 shares 百亿, 十八至三十万 shares 万, {@code 5000—1万元} none.
   */
  public static int shared(String text, Numeral first, Numeral second) {
    int shared = 0;
    int power = 0;
    int at = second.span().end() - 1;
    while (at > second.span().start()
        && (Digits.isScale(text.charAt(at)) || "多余来".indexOf(text.charAt(at)) >= 0)) {
      power += Digits.isScale(text.charAt(at)) ? Digits.power(text.charAt(at)) : 0;
      BigDecimal coefficient = second.amount().low().scaleByPowerOfTen(-power);
      if (first.amount().low().compareTo(coefficient) <= 0) {
        shared = power;
      }
      at--;
    }
    return shared;
  }

  /** The power of ten that the scale words at a numeral's end tell: 4 of {@code 2.2万}. */
  public static int power(String text, Numeral numeral) {
    int power = 0;
    int at = numeral.span().end() - 1;
    while (at > numeral.span().start() && Digits.isScale(text.charAt(at))) {
      power += Digits.power(text.charAt(at));
      at--;
    }
    return power;
  }
}
