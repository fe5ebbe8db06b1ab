package io.zhibiao.audit.finding;

import io.zhibiao.audit.interval.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a figure follows from others. */
enum Formula {
  /** All of them together. */
  SUM(Kind.SUM, joined("", " + "), all -> Optional.of(total(all))),

  /** What the others leave of 100. */
  REMAINDER(Kind.SUM, joined("100% − ", " − "), all -> Optional.of(hundred().minus(total(all)))),

  /** Part, whole: hundredths of the whole. */
  SHARE(Kind.SHARE, "%1$s ÷ %2$s", of -> hundredths(of.get(0), of.get(1))),

  /** Before, after: by how many hundredths it rose. */
  RISE(Kind.GROWTH, "%2$s ÷ %1$s − 1", of -> rise(of.get(0), of.get(1))),

  /** Before, after: by how many hundredths it fell. */
  FALL(Kind.GROWTH, "1 − %2$s ÷ %1$s", of -> rise(of.get(0), of.get(1)).map(Interval::negated)),

  /** Before, after: by how many times it rose. */
  TIMES_MORE(
      Kind.GROWTH,
      "%2$s ÷ %1$s − 1",
      of -> quotient(of.get(1), of.get(0)).map(after -> after.minus(one()))),

  /** After, its rise: by how many hundredths it rose. */
  RISE_BY(
      Kind.GROWTH, "%2$s ÷ (%1$s − %2$s)", of -> hundredths(of.get(1), of.get(0).minus(of.get(1)))),

  /** After, its fall: by how many hundredths it fell. */
  FALL_BY(
      Kind.GROWTH, "%2$s ÷ (%1$s + %2$s)", of -> hundredths(of.get(1), of.get(0).plus(of.get(1)))),

  /** Before, its change: how many hundredths the change is. */
  CHANGE(Kind.GROWTH, "%2$s ÷ %1$s", of -> hundredths(of.get(1), of.get(0))),

  /** Before, after: how much more it is. */
  MORE(Kind.DIFFERENCE, "%2$s − %1$s", of -> Optional.of(of.get(1).minus(of.get(0)))),

  /** Before, after: how much less it is. */
  LESS(Kind.DIFFERENCE, "%1$s − %2$s", of -> Optional.of(of.get(0).minus(of.get(1)))),

  /** Total, count. */
  MEAN(Kind.AVERAGE, "%1$s ÷ %2$s", of -> quotient(of.get(0), of.get(1))),

  /** Before, after, years between: how much more a year. */
  YEARLY(
      Kind.AVERAGE, "(%2$s − %1$s) ÷ %3$s", of -> quotient(of.get(1).minus(of.get(0)), of.get(2))),

  /** The same thing again. */
  SAME(Kind.REPEAT, "%1$s", of -> Optional.of(of.get(0)));

  private final Kind kind;
  private final Function<List<String>, String> writing;
  private final Function<List<Interval>, Optional<Interval>> reckoning;

  Formula(
      Kind kind,
      Function<List<String>, String> writing,
      Function<List<Interval>, Optional<Interval>> reckoning) {
    this.kind = kind;
    this.writing = writing;
    this.reckoning = reckoning;
  }

  Formula(Kind kind, String pattern, Function<List<Interval>, Optional<Interval>> reckoning) {
    this(kind, operands -> pattern.formatted(operands.toArray()), reckoning);
  }

  Kind kind() {
    return kind;
  }

  /** All values that the operands leave open; empty where a divisor may be 0 or less. */
  Optional<Interval> of(List<Interval> operands) {
    return reckoning.apply(operands);
  }

  /** In signs, of operands in print. */
  String written(List<String> operands) {
    return writing.apply(operands);
  }

  private static Function<List<String>, String> joined(String prefix, String sign) {
    return operands -> prefix + String.join(sign, operands);
  }

  private static Interval one() {
    return Interval.exactly(BigDecimal.ONE);
  }

  private static Interval hundred() {
    return Interval.exactly(BigDecimal.valueOf(100));
  }

  private static Interval total(List<Interval> operands) {
    return operands.stream().reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
  }

  private static Optional<Interval> rise(Interval before, Interval after) {
    return hundredths(after, before).map(now -> now.minus(hundred()));
  }

  private static Optional<Interval> hundredths(Interval part, Interval whole) {
    return quotient(part, whole).map(hundred()::times);
  }

  private static Optional<Interval> quotient(Interval dividend, Interval divisor) {
    return isAtLeast(dividend, 0) && isAtLeast(divisor, 1)
        ? Optional.of(dividend.dividedBy(divisor))
        : Optional.empty();
  }

  /** Whether no value of it has a smaller sign. */
  private static boolean isAtLeast(Interval interval, int sign) {
    BigDecimal low = interval.low();
    return low != null && low.signum() >= sign;
  }
}
