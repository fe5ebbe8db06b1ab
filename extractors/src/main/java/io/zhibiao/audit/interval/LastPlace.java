package io.zhibiao.audit.interval;

import io.zhibiao.extract.indicator.Indicators;
import java.math.BigDecimal;
import java.util.List;

/**
 * The worth of one in the last printed place of a figure: {@code 275.2亿元} is printed to ten
 * millions, {@code 三点三亿元} likewise, {@code 一千亿元} to hundred millions, {@code 1820家} to single ones.
 */
public final class LastPlace {

  private LastPlace() {}

  /**
   * Of a value in the text that it is printed with.
   *
   * @param value one that the text tells, scale words folded in; not negative
   * @param text as printed; the scale may also stand elsewhere, as in the head of a table
   */
  public static BigDecimal of(BigDecimal value, String text) {
    List<Numeral> numerals = Numeral.in(Indicators.key(text));
    for (Numeral numeral : numerals) {
      if (numeral.hasDigitsOf(value)) {
        return numeral.lastPlaceIn(value);
      }
    }
    if (endsInWords(numerals)) {
      return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }
    BigDecimal ofText =
        numerals.isEmpty() ? BigDecimal.ONE : numerals.get(numerals.size() - 1).lastPlace();
    int decimals = value.stripTrailingZeros().scale();
    return decimals > 0 ? ofText.min(BigDecimal.ONE.movePointLeft(decimals)) : ofText;
  }

  /** Words behind a scale name their own place: {@code 八十七亿四千万} is told to ten millions. */
  private static boolean endsInWords(List<Numeral> numerals) {
    int last = numerals.size() - 1;
    return last > 0
        && numerals.get(last).spoken()
        && numerals.get(last - 1).scale().compareTo(BigDecimal.ONE) > 0;
  }
}
