package io.zhibiao.extract.numeral;

import io.zhibiao.extract.text.Characters;
import java.math.BigDecimal;

/**
 * A number in Arabic digits: {@code 1820}, {@code 1，820}, {@code 27·7}, {@code 0.35}. Not {@code
 * 1.2.3}, of which it reads {@code 1.2}; judges refuse that.
 */
final class ArabicNumber {

  private ArabicNumber() {}

  /** Index behind the number that begins at the place, where a digit stands. */
  static int endOf(String text, int start, int limit) {
    int end = digitsEnd(text, start, limit);
    if (end - start <= 3) {
      int group = groupEnd(text, end, limit);
      while (group > end) {
        end = group;
        group = groupEnd(text, end, limit);
      }
    }
    boolean point = end + 1 < limit && isPoint(text.charAt(end));
    if (point && Characters.isDigit(text.charAt(end + 1))) {
      end = digitsEnd(text, end + 1, limit);
    }
    return end;
  }

  /** Where a separator and exactly three digits follow, the index behind them, else the place. */
  private static int groupEnd(String text, int at, int limit) {
    if (at + 3 >= limit || text.charAt(at) != '，') {
      return at;
    }
    int end = digitsEnd(text, at + 1, limit);
    return end - at == 4 ? end : at;
  }

  private static int digitsEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && Characters.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '·';
  }

  static BigDecimal valueOf(String text, int start, int end) {
    return new BigDecimal(text.substring(start, end).replace("，", "").replace('·', '.'));
  }
}
