package io.zhibiao.audit.interval;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.numeral.Numerals;
import io.zhibiao.extract.text.Characters;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

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
    String plain = Characters.normalize(text).replace(" ", "");
    List<Numeral> numerals = Numerals.in(plain);
    for (Numeral numeral : numerals) {
      Optional<Numeral> own =
          withDigitsOf(value, numeral).or(() -> beforeUnit(plain, value, numeral));
      if (own.isPresent()) {
        int shift = places(own.get().amount().low()) - places(value);
        return own.get().lastPlace().scaleByPowerOfTen(shift);
      }
    }
    BigDecimal ofText =
        numerals.isEmpty() ? BigDecimal.ONE : numerals.get(numerals.size() - 1).lastPlace();
    int decimals = places(value);
    return decimals > 0 ? ofText.min(BigDecimal.ONE.movePointLeft(decimals)) : ofText;
  }

  /** {@code 1300万} in {@code 1300万千瓦}: what looks like a last scale word begins the unit. */
  private static Optional<Numeral> beforeUnit(String text, BigDecimal value, Numeral numeral) {
    return Numerals.shorter(text, numeral, numeral.span().end() - 1)
        .flatMap(shorter -> withDigitsOf(value, shorter));
  }

  /** The numeral where its digits are the value's, whatever told the scale of either. */
  private static Optional<Numeral> withDigitsOf(BigDecimal value, Numeral numeral) {
    BigInteger digits = numeral.amount().low().stripTrailingZeros().unscaledValue();
    return digits.equals(value.stripTrailingZeros().unscaledValue())
        ? Optional.of(numeral)
        : Optional.empty();
  }

  private static int places(BigDecimal number) {
    return number.stripTrailingZeros().scale();
  }
}
