package io.zhibiao.audit.claim;

import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Status;
import java.time.temporal.ChronoUnit;

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
        && !claim.standing().tally().denies(reported.standing().tally())
        && !isStockAndFlow(claim, reported)
        && !isStockAndFlow(reported, claim);
  }

  private static boolean isOneStatus(Row claim, Row reported) {
    Status claimed = claim.reading().status();
    return claimed == reported.reading().status()
        || claim.reading().doubt().contains(Doubt.STATUS)
        || reported.reading().doubt().contains(Doubt.STATUS);
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

  private static boolean isDay(Period period) {
    return period.start() != null
        && period.end() != null
        && ChronoUnit.DAYS.between(period.start(), period.end()) < DAYS;
  }
}
