package io.zhibiao.audit.finding;

import io.zhibiao.audit.interval.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a formula is fed with.
 *
 * @param told the figure; null for a number of years that periods give
 */
record Operand(BigDecimal value, Interval interval, @Nullable Told told) {

  static Operand of(Told told) {
    return new Operand(told.value(), told.interval(), told);
  }

  /** As a part of a sum: {@code 甲区、乙区各1例} are two. */
  static Operand part(Told told) {
    int times = Each.of(told);
    return times == 1
        ? of(told)
        : new Operand(
            told.value().multiply(BigDecimal.valueOf(times)),
            Each.times(told.interval(), times),
            told);
  }

  static Operand years(int years) {
    BigDecimal value = BigDecimal.valueOf(years);
    return new Operand(value, Interval.exactly(value), null);
  }
}
