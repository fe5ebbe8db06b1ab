package io.zhibiao.audit.interval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * All values from one to another, both among them. Results of arithmetic hold every value that the
 * operation can give; a quotient that does not end is rounded outwards.
 *
 * @param low null where nothing bounds it below
 * @param high null where nothing bounds it above
 */
public record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {

  private static final int DIGITS = 40;
  private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

  public Interval {
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException(low + " is above " + high);
    }
  }

  /** The one value. */
  public static Interval exactly(BigDecimal value) {
    return new Interval(value, value);
  }

  /** The values at most so far from it. */
  public static Interval around(BigDecimal value, BigDecimal radius) {
    return new Interval(value.subtract(radius), value.add(radius));
  }

  /** Whether neither end is open. */
  public boolean isBounded() {
    return low != null && high != null;
  }

  public boolean contains(BigDecimal value) {
    return (low == null || low.compareTo(value) <= 0)
        && (high == null || value.compareTo(high) <= 0);
  }

  /** Whether some value lies in both. */
  public boolean meets(Interval other) {
    return !isBelow(other) && !other.isBelow(this);
  }

  private boolean isBelow(Interval other) {
    return high != null && other.low != null && high.compareTo(other.low) < 0;
  }

  /** The sums of a value of each. */
  public Interval plus(Interval other) {
    return new Interval(
        low == null || other.low == null ? null : low.add(other.low),
        high == null || other.high == null ? null : high.add(other.high));
  }

  /** The values with the sign changed. */
  public Interval negated() {
    return new Interval(high == null ? null : high.negate(), low == null ? null : low.negate());
  }

  /** The differences, this less the other. */
  public Interval minus(Interval other) {
    return plus(other.negated());
  }

  /**
   * The products of a value of each.
   *
   * @throws IllegalArgumentException where a factor is unbounded below or may be negative
   */
  public Interval times(Interval other) {
    return new Interval(
        lowest(this).multiply(lowest(other)),
        high == null || other.high == null ? null : high.multiply(other.high));
  }

  /**
   * The quotients, this divided by the other.
   *
   * @throws IllegalArgumentException where a number is unbounded below or may be negative, or the
   *     divisor may be 0
   */
  public Interval dividedBy(Interval divisor) {
    if (lowest(divisor).signum() == 0) {
      throw new IllegalArgumentException("the divisor may be 0");
    }
    return new Interval(
        divisor.high == null ? BigDecimal.ZERO : lowest(this).divide(divisor.high, DOWN),
        high == null ? null : high.divide(lowest(divisor), UP));
  }

  private static BigDecimal lowest(Interval interval) {
    if (interval.low == null || interval.low.signum() < 0) {
      throw new IllegalArgumentException("may be negative: " + interval);
    }
    return interval.low;
  }
}
