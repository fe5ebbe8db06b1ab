package io.zhibiao.audit.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a reported figure stands to a claim that it may speak of.
 *
 * @param likeness of the names
 * @param period how its time fits
 * @param value what is wrong with its value, or how it is right
 * @param score how well all but the value fits
 */
record Fit(Row claim, Row reported, int likeness, PeriodFit period, Reason value, int score) {

  /** Empty where the figure measures something else. */
  static Optional<Fit> of(Row claim, Row reported) {
    if (claim.standing().isOtherPart(reported.standing())) {
      return Optional.empty();
    }
    int likeness = Likeness.of(claim, reported);
    if (likeness == Likeness.NONE) {
      return Optional.empty();
    }
    PeriodFit period = PeriodFit.of(claim, reported);
    int score = likeness + period.points() + Setting.score(claim, reported);
    return ValueReason.of(claim, reported)
        .map(value -> new Fit(claim, reported, likeness, period, value, score));
  }

  /** Whether a figure is of the claimed region, as far as both are known. */
  static boolean isThere(Row claim, Row reported) {
    String claimed = claim.reading().region().code();
    String told = reported.reading().region().code();
    return claimed.isEmpty() || told.isEmpty() || claimed.equals(told);
  }

  /** Whether a figure is for the claimed time, as far as both are known. */
  static boolean isThen(Row claim, Row reported) {
    return PeriodFit.of(claim, reported) != PeriodFit.OTHER;
  }

  /** Whether it is what is claimed, wherever and whenever. */
  boolean holds() {
    return value == Reason.EQUAL
        || value == Reason.EQUAL_AFTER_ROUNDING
        || value == Reason.BOUND_HOLDS;
  }

  /** Reported less claimed, in the reported unit; empty where the units tell different things. */
  Optional<BigDecimal> difference() {
    return Units.alike(claim.unit(), reported.unit())
        ? Optional.of(
            reported.value().subtract(Units.convert(claim.value(), claim.unit(), reported.unit())))
        : Optional.empty();
  }

  /** How far the reported value is from the claimed one, as numbers. */
  BigDecimal distance() {
    return difference().orElseGet(() -> reported.value().subtract(claim.value())).abs();
  }
}
