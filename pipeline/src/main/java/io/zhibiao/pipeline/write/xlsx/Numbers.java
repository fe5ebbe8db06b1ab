package io.zhibiao.pipeline.write.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a spreadsheet can hold as a number or a day without losing any of it. */
final class Numbers {

  private static final int DIGITS = 15;
  private static final int LARGEST_EXPONENT = 300;

  /** Excel takes 1900 for a leap year; days before its March are off. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private Numbers() {}

  /** Whether all digits fit; others are written as text. */
  static boolean fits(BigDecimal number) {
    BigDecimal digits = number.stripTrailingZeros();
    return digits.precision() <= DIGITS
        && Math.abs((long) digits.precision() - digits.scale()) < LARGEST_EXPONENT;
  }

  static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /** Whether the day is one of a spreadsheet's calendar; others are written as text. */
  static boolean fits(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && day.getYear() <= 9999;
  }
}
