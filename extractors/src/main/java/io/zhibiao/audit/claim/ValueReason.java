package io.zhibiao.audit.claim;

import io.zhibiao.extract.value.Comparison;
import java.util.Optional;

/** What the value of a reported figure says to a claim of the same indicator. */
final class ValueReason {

  private ValueReason() {}

  /** Empty where the two values tell different things. */
  static Optional<Reason> of(Row claim, Row reported) {
    if (!sameBase(claim.reading().comparison(), reported.reading().comparison())) {
      return Optional.empty();
    }
    ValueFit fit = ValueFit.of(claim, reported);
    if (!Units.alike(claim.unit(), reported.unit())) {
      return otherUnit(claim, reported, fit);
    }
    boolean isOneSide = claim.measure().sameSide(reported.measure());
    if (fit.holds() && isOneSide && claim.falls() != reported.falls()) {
      return Optional.of(Reason.DIRECTION_DIFFERS);
    }
    return Optional.of(
        switch (fit) {
          case EQUAL -> Reason.EQUAL;
          case ROUNDED -> Reason.EQUAL_AFTER_ROUNDING;
          case BOUND -> Reason.BOUND_HOLDS;
          case DIFFERENT -> Reason.VALUE_DIFFERS;
        });
  }

  /** Whether two figures of one thing can't both be right, however they were rounded. */
  static boolean differs(Row one, Row other) {
    return Units.alike(one.unit(), other.unit())
        && !ValueFit.of(one, other).holds()
        && !ValueFit.of(other, one).holds();
  }

  /** The same number in another unit is a slip of the unit, another number another thing. */
  private static Optional<Reason> otherUnit(Row claim, Row reported, ValueFit fit) {
    if (fit == ValueFit.EQUAL || fit == ValueFit.ROUNDED) {
      return Optional.of(Reason.UNIT_DIFFERS);
    }
    return Units.partsAndPoints(claim.unit(), reported.unit())
        ? Optional.of(Reason.VALUE_DIFFERS)
        : Optional.empty();
  }

  /** Changes against different times are different things. */
  private static boolean sameBase(Comparison one, Comparison other) {
    return one == other || isOpen(one) || isOpen(other);
  }

  private static boolean isOpen(Comparison comparison) {
    return comparison == Comparison.NONE || comparison == Comparison.OTHER;
  }
}
