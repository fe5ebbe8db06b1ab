package io.zhibiao.audit.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a reported figure stands to a claim that it may speak of.
 *
 * @param likeness of the names
 * @param period how its time fits
 * @param other why it is another figure, though of the same name; empty where it is the same
 * @param value what is wrong with its value, or how it is right
 * @param score how well all but the value fits
 */
record Fit(
    Row claim,
    Row reported,
    int likeness,
    PeriodFit period,
    Optional<Reason> other,
    Reason value,
    int score) {

  /** Of a hundred pairs of characters of the claim, so many stand around the figure as well. */
  private static final int AGREEING = 60;

  /** Empty where the figure measures something else. */
  static Optional<Fit> of(Row claim, Row reported) {
    if (claim.standing().isOtherPart(reported.standing())) {
      return Optional.empty();
    }
    int likeness = Likeness.of(claim, reported);
    boolean isOneSide = likeness != Likeness.NONE;
    return of(claim, reported, isOneSide ? likeness : Likeness.ofNames(claim, reported), isOneSide);
  }

  /** Of names that are known to be so alike. */
  static Optional<Fit> of(Row claim, Row reported, int likeness, boolean isOneSide) {
    if (likeness == Likeness.NONE) {
      return Optional.empty();
    }
    PeriodFit period = PeriodFit.of(claim, reported);
    int score = likeness + period.points() + Setting.score(claim, reported);
    Optional<Reason> other = other(claim, reported, isOneSide);
    return ValueReason.of(claim, reported)
        .map(value -> new Fit(claim, reported, likeness, period, other, value, score));
  }

  private static Optional<Reason> other(Row claim, Row reported, boolean isOneSide) {
    if (!isOneSide || !Manner.isOne(claim, reported)) {
      return Optional.of(Reason.ASPECT_DIFFERS);
    }
    if (!Setting.isOneScope(claim, reported)) {
      return Optional.of(Reason.REGION_DIFFERS);
    }
    if (Setting.mayShareSubject(claim, reported)) {
      return Optional.empty();
    }
    boolean isPlace = Setting.isState(claim) || Setting.isState(reported);
    return Optional.of(isPlace ? Reason.REGION_DIFFERS : Reason.SUBJECT_DIFFERS);
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

  /** Whether it is the very figure that is claimed, at its place and time. */
  boolean isMeant() {
    return other.isEmpty() && isNear();
  }

  /** Whether it is of the claimed place and time. */
  boolean isNear() {
    return isThere(claim, reported) && period != PeriodFit.OTHER;
  }

  /** Whether it has the claimed value, whatever else it is. */
  boolean holds() {
    return value == Reason.EQUAL
        || value == Reason.EQUAL_AFTER_ROUNDING
        || value == Reason.BOUND_HOLDS;
  }

  /**
   * Whether another value denies the claim. A bare class of things is anybody's, so that the words
   * around it have to agree.
   */
  boolean denies() {
    boolean isBare =
        Words.isBare(claim.measure().name().content())
            || Words.isBare(reported.measure().name().content());
    return isBare ? Context.shared(claim, reported) >= AGREEING : likeness >= Likeness.END;
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
