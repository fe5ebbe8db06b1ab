package io.zhibiao.extract.numeral;

import io.zhibiao.extract.value.Amount;
import java.math.BigDecimal;

/** Both ends of a numeral being read: the same for {@code 35}, apart for {@code 三十几万}. */
final class Ends {

  private final Sum low = new Sum();
  private final Sum high = new Sum();

  void put(BigDecimal from, BigDecimal to) {
    low.put(from);
    high.put(to);
  }

  void scaleSmall(int power, boolean hasCoefficient, boolean inWords) {
    low.scaleSmall(power, hasCoefficient, inWords);
    high.scaleSmall(power, hasCoefficient, inWords);
  }

  void scaleLarge(int power) {
    low.scaleLarge(power);
    high.scaleLarge(power);
  }

  void decimals(String digits) {
    low.decimals(digits);
    high.decimals(digits);
  }

  Amount amount() {
    BigDecimal from = low.total();
    BigDecimal to = high.total();
    return from.compareTo(to) == 0 ? new Amount.Single(from) : new Amount.Range(from, to);
  }
}
