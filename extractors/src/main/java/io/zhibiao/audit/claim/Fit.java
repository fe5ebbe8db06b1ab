package io.zhibiao.audit.claim;

import io.zhibiao.extract.value.Comparison;
import java.util.Optional;

/**
 * How a reported figure stands to a claim that it may speak of.
 *
 * @param likeness of the names
 * @param there whether it is of the claimed region, as far as both are known
 * @param period how its time fits
 * @param value what is wrong with its value, or how it is right
 * @param score how well all but the value fits
 */
record Fit(Row reported, int likeness, boolean there, PeriodFit period, Reason value, int score) {

  private static final int SAME_SUBJECT = 200;
  private static final int SAME_REGION = 100;
  private static final int SAME_UNIT = 60;
  private static final int SAME_COMPARISON = 40;
  private static final int SAME_ASPECT = 40;
  private static final int SAME_STATUS = 20;
  private static final int CONTEXT = 150;

  /** Empty where the figure measures something else. */
  static Optional<Fit> of(Row claim, Row reported) {
    if (!claim.measure().sameSide(reported.measure()) || !compared(claim, reported)) {
      return Optional.empty();
    }
    Optional<Reason> value = value(claim, reported);
    int likeness = value.isEmpty() ? Likeness.NONE : Likeness.of(claim, reported);
    if (likeness == Likeness.NONE) {
      return Optional.empty();
    }
    PeriodFit period = PeriodFit.of(claim, reported);
    String here = claim.reading().region().code();
    String told = reported.reading().region().code();
    boolean there = here.isEmpty() || told.isEmpty() || here.equals(told);
    return Optional.of(
        new Fit(
            reported,
            likeness,
            there,
            period,
            value.orElseThrow(),
            likeness + setting(claim, reported, period)));
  }

  /** Changes against different times are different things. */
  private static boolean compared(Row claim, Row reported) {
    Comparison one = claim.reading().comparison();
    Comparison other = reported.reading().comparison();
    return one == other || isOpen(one) || isOpen(other);
  }

  private static boolean isOpen(Comparison comparison) {
    return comparison == Comparison.NONE || comparison == Comparison.OTHER;
  }

  /** Empty where the units tell different things. */
  private static Optional<Reason> value(Row claim, Row reported) {
    ValueFit fit =
        ValueFit.of(claim.quantity(), claim.metric().evidence().text(), reported.quantity());
    if (!Units.alike(claim.unit(), reported.unit())) {
      boolean wrongUnit = fit.holds() || Units.partsAndPoints(claim.unit(), reported.unit());
      return wrongUnit
          ? Optional.of(fit.holds() ? Reason.UNIT_DIFFERS : Reason.VALUE_DIFFERS)
          : Optional.empty();
    }
    if (fit.holds() && changes(claim) && claim.falls() != reported.falls()) {
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

  private static boolean changes(Row claim) {
    return claim.measure().side() == Measure.Side.CHANGE;
  }

  private static int setting(Row claim, Row reported, PeriodFit period) {
    int score = period.points();
    score += when(reported.reading().region().equals(claim.reading().region()), SAME_REGION);
    score += when(reported.unit().equals(claim.unit()), SAME_UNIT);
    score += when(reported.reading().comparison() == claim.reading().comparison(), SAME_COMPARISON);
    score += when(reported.reading().aspect() == claim.reading().aspect(), SAME_ASPECT);
    score += when(reported.reading().status() == claim.reading().status(), SAME_STATUS);
    boolean subjects =
        said(reported.subject(), claim.context())
            && said(claim.subject(), reported.context() + reported.subject().content());
    return score + when(subjects, SAME_SUBJECT) + Context.shared(claim, reported) * CONTEXT / 100;
  }

  private static int when(boolean fits, int points) {
    return fits ? points : 0;
  }

  private static boolean said(Name subject, String around) {
    return subject.missingIn(around).length() * 2 <= subject.content().length();
  }

  boolean isHere() {
    return there && period != PeriodFit.OTHER;
  }

  boolean holds() {
    return value == Reason.EQUAL
        || value == Reason.EQUAL_AFTER_ROUNDING
        || value == Reason.BOUND_HOLDS;
  }
}
