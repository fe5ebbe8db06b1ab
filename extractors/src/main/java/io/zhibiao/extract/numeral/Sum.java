package io.zhibiao.extract.numeral;

import java.math.BigDecimal;

/**
 * Adds up a Chinese numeral from left to right: {@code 一万五千亿} is (1×万 + 5×千)×亿, {@code 1万万} is
 * 1×万×万. A vague numeral keeps two of these, one for each end.
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
  void scaleSmall(int power, boolean hasCoefficient) {
    BigDecimal coefficient = hasCoefficient ? pending : BigDecimal.ONE;
    section = section.add(coefficient.scaleByPowerOfTen(power));
    pending = BigDecimal.ZERO;
    sectionEmpty = false;
  }

  /** 万 亿: scales the section, or all before it where it is the greater one or has no section. */
  void scaleLarge(int power) {
    BigDecimal here = section.add(pending);
    if (sectionEmpty && large.signum() == 0) {
      large = BigDecimal.ONE.scaleByPowerOfTen(power);
    } else if (sectionEmpty) {
      large = large.scaleByPowerOfTen(power);
    } else if (power > lastLarge && lastLarge > 0) {
      large = large.add(here).scaleByPowerOfTen(power);
    } else {
      large = large.add(here.scaleByPowerOfTen(power));
    }
    lastLarge = power;
    section = BigDecimal.ZERO;
    pending = BigDecimal.ZERO;
    sectionEmpty = true;
  }

  /** Puts decimals behind what there is: 五十九 and 点五 give 59.5, which may still be scaled. */
  void decimals(String digits) {
    BigDecimal whole = section.add(pending);
    section = BigDecimal.ZERO;
    put(whole.add(new BigDecimal("0." + digits)));
  }

  BigDecimal total() {
    return large.add(section).add(pending);
  }
}
