package io.zhibiao.audit.claim;

import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Status;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How a figure is told of its thing. A stock and what was added to it, what has come together up to
 * a day and what a year brought, a plan and what was done are two figures, whatever their names.
 */
final class Manner {

  /** A shorter time than a month is as good as a day. */
  private static final int DAYS = 28;

  private Manner() {}

  static boolean isOne(Row claim, Row reported) {
    return isOneStatus(claim, reported)
        && isOneBase(claim, reported)
        && !claim.standing().tally().denies(reported.standing().tally())
        && !isStockAndFlow(claim, reported)
        && !isStockAndFlow(reported, claim)
        && !isAddedToStock(claim, reported)
        && !isAddedToStock(reported, claim)
        && Quota.isOne(claim, reported);
  }

  /** A claim may leave it open; a plan that may be none does not say that a thing was done. */
  private static boolean isOneStatus(Row claim, Row reported) {
    Status claimed = claim.reading().status();
    Status told = reported.reading().status();
    if (claim.reading().doubt().contains(Doubt.STATUS) || claim.framed().ahead()) {
      return true;
    }
    if (reported.framed().ahead()) {
      return claimed == Status.PLANNED;
    }
    return claimed == told
        || (told == Status.ACTUAL && reported.reading().doubt().contains(Doubt.STATUS));
  }

  /**
   * Multiples of two years' levels are two figures; either may leave its base unsaid. That of a
   * change over a year follows from its time, which is compared elsewhere.
   */
  private static boolean isOneBase(Row claim, Row reported) {
    if (isOverAYear(claim) && isOverAYear(reported)) {
      return true;
    }
    Optional<Year> claimed = claim.framed().base();
    Optional<Year> told = reported.framed().base();
    return claimed.isEmpty() || told.isEmpty() || claimed.equals(told);
  }

  private static boolean isOverAYear(Row row) {
    return row.reading().comparison() == Comparison.YOY;
  }

  /** Whether one is accrued up to a day, and the other of a longer time. */
  private static boolean isStockAndFlow(Row one, Row other) {
    Period day = one.reading().period();
    Period time = other.reading().period();
    return one.standing().tally() == Tally.ACCRUED
        && other.standing().tally() == Tally.UNSAID
        && isDay(day)
        && time.isKnown()
        && !isDay(time);
  }

  /** Whether one was added in a longer time, and the other stands at a day. */
  private static boolean isAddedToStock(Row one, Row other) {
    Period time = one.reading().period();
    return one.standing().tally() == Tally.ADDED
        && other.standing().tally() == Tally.UNSAID
        && isDay(other.reading().period())
        && time.isKnown()
        && !isDay(time);
  }

  private static boolean isDay(Period period) {
    LocalDate start = period.start().orElse(null);
    LocalDate end = period.end().orElse(null);
    return start != null && end != null && ChronoUnit.DAYS.between(start, end) < DAYS;
  }
}
