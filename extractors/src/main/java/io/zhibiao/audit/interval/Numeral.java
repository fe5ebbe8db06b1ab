package io.zhibiao.audit.interval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A number as printed, only as far as its places tell.
 *
 * @param digits those printed, without point and zeros before them
 * @param spoken whether words stand between the digits: {@code 三百五十}
 * @param decimals how many digits stand behind the point
 * @param scale of the words behind the number
 */
record Numeral(BigDecimal digits, boolean spoken, int decimals, BigDecimal scale) {

  private static final String POINTS = ".·点";
  private static final String SEPARATORS = ",，";
  private static final String CHINESE_DIGITS = "零一二三四五六七八九";

  /** Parts of a number written in words. */
  private static final String SPOKEN = "两十百千几数廿卅";

  /** Words between a number and its scale that tell no place: {@code 三千多万}. */
  private static final String INEXACT = "多余来";

  private static final Map<Character, BigDecimal> SCALES =
      Map.of('万', BigDecimal.TEN.pow(4), '亿', BigDecimal.TEN.pow(8), '成', BigDecimal.TEN);

  private static final Map<Character, BigDecimal> SCALES_BEHIND_DIGITS =
      Map.of('十', BigDecimal.TEN, '百', BigDecimal.TEN.pow(2), '千', BigDecimal.TEN.pow(3));

  /** All numbers of a text in normal form, from left to right. */
  static List<Numeral> in(String text) {
    List<Numeral> numerals = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Scan scan = new Scan(text, at);
      if (scan.found()) {
        numerals.add(scan.read());
        at = scan.end();
      } else {
        at++;
      }
    }
    return numerals;
  }

  /** Whether the value is this number, its scale left open. */
  boolean hasDigitsOf(BigDecimal value) {
    return !spoken
        && digits
            .stripTrailingZeros()
            .unscaledValue()
            .equals(value.stripTrailingZeros().unscaledValue());
  }

  /** In a value that has its digits: whatever told the scale, the digits count from there. */
  BigDecimal lastPlaceIn(BigDecimal value) {
    int power = digits.stripTrailingZeros().scale() - value.stripTrailingZeros().scale();
    return BigDecimal.ONE.scaleByPowerOfTen(digits.signum() == 0 ? -decimals : power);
  }

  /** By the number's own words. */
  BigDecimal lastPlace() {
    return scale.movePointLeft(decimals);
  }

  /** Reads one number. */
  private static final class Scan {

    private final String text;
    private final boolean arabic;
    private final StringBuilder digits = new StringBuilder("0");
    private boolean spoken;
    private boolean behindPoint;
    private int decimals;
    private int at;

    Scan(String text, int start) {
      this.text = text;
      this.at = start;
      this.arabic = arabicDigit(start) >= 0;
    }

    /** A scale may stand for one of it: {@code 万人}. */
    boolean found() {
      return isPart(at) || SCALES.containsKey(text.charAt(at));
    }

    int end() {
      return at;
    }

    Numeral read() {
      for (; isPart(at) || joins(); at++) {
        take(text.charAt(at));
      }
      return new Numeral(new BigDecimal(digits.toString()), spoken, decimals, scale());
    }

    private void take(char c) {
      int digit = digit(at);
      if (digit >= 0) {
        digits.append(digit);
        decimals += behindPoint ? 1 : 0;
      } else if (POINTS.indexOf(c) >= 0) {
        behindPoint = true;
      } else {
        spoken |= SPOKEN.indexOf(c) >= 0;
      }
    }

    /** A point or a separator between two parts of a number. */
    private boolean joins() {
      return at > 0
          && at < text.length()
          && isPart(at - 1)
          && isPart(at + 1)
          && (SEPARATORS.indexOf(text.charAt(at)) >= 0
              || (!behindPoint && POINTS.indexOf(text.charAt(at)) >= 0));
    }

    private boolean isPart(int place) {
      return digit(place) >= 0
          || (!arabic && place < text.length() && SPOKEN.indexOf(text.charAt(place)) >= 0);
    }

    private int digit(int place) {
      return arabic ? arabicDigit(place) : chineseDigit(place);
    }

    private int arabicDigit(int place) {
      char c = place < text.length() ? text.charAt(place) : ' ';
      return c >= '0' && c <= '9' ? c - '0' : -1;
    }

    private int chineseDigit(int place) {
      char c = place < text.length() ? text.charAt(place) : ' ';
      return c == '〇' ? 0 : CHINESE_DIGITS.indexOf(c);
    }

    private BigDecimal scale() {
      BigDecimal scale = BigDecimal.ONE;
      for (; at < text.length(); at++) {
        char c = text.charAt(at);
        BigDecimal word =
            arabic ? SCALES_BEHIND_DIGITS.getOrDefault(c, SCALES.get(c)) : SCALES.get(c);
        if (word != null) {
          scale = scale.multiply(word);
        } else if (INEXACT.indexOf(c) < 0) {
          break;
        }
      }
      return scale;
    }
  }
}
