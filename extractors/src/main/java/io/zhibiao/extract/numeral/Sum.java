package io.zhibiao.extract.numeral;

import java.math.BigDecimal;

/**
 * Adds up a Chinese numeral from left to right: {@code 一万五千亿} is (1×万 + 5×千)×亿, {@code 六万一千万} is
 * (6×万 + 1×千)×万, {@code 1万万} is 1×万×万. A vague numeral keeps two of these, one for each end. What
 * it adds up to has the scale of the last place that is told: 8.60万 is 860E+2, and 5千 is 5E+3.
 * Words pass over places: 五千 is 5000; behind 万 or 亿 they name their own, and 三亿五千万 is 3.5E+8.
 */
final class Sum {

  private BigDecimal large = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private BigDecimal pending = BigDecimal.ZERO;
  private boolean sectionEmpty = true;
  private int lastLarge;

  /** A digit or a whole Arabic number, waiting for its scale word. */
  void put(BigDecimal number) {
    pending = number;
    sectionEmpty = false;
  }

  /** 十 百 千; a missing coefficient is one. */
  void scaleSmall(int power, boolean hasCoefficient, boolean inWords) {
    BigDecimal coefficient = hasCoefficient ? pending : BigDecimal.ONE;
    BigDecimal scaled = coefficient.scaleByPowerOfTen(power);
    section =
        sum(section, inWords && lastLarge == 0 && scaled.scale() < 0 ? scaled.setScale(0) : scaled);
    pending = BigDecimal.ZERO;
    sectionEmpty = false;
  }

  /** 万 亿: scales the section, or all before it where it is no lesser one or there is no section. */
  void scaleLarge(int power) {
    BigDecimal here = sum(section, pending);
    if (sectionEmpty && large.signum() == 0) {
      large = BigDecimal.ONE.scaleByPowerOfTen(power);
    } else if (sectionEmpty) {
      large = large.scaleByPowerOfTen(power);
    } else if (power >= lastLarge && lastLarge > 0) {
      large = sum(large, here).scaleByPowerOfTen(power);
    } else {
      large = sum(large, here.scaleByPowerOfTen(power));
    }
    lastLarge = power;
    section = BigDecimal.ZERO;
    pending = BigDecimal.ZERO;
    sectionEmpty = true;
  }

  /** Puts decimals behind what there is: 五十九 and 点五 give 59.5, which may still be scaled. */
  void decimals(String digits) {
    BigDecimal whole = sum(section, pending);
    section = BigDecimal.ZERO;
    put(whole.add(new BigDecimal("0." + digits)));
  }

  BigDecimal total() {
    return sum(sum(large, section), pending);
  }

  /** What is not there has no place. */
  private static BigDecimal sum(BigDecimal one, BigDecimal other) {
    if (one.signum() == 0) {
      return other;
    }
    return other.signum() == 0 ? one : one.add(other);
  }
}
