package io.zhibiao.audit.claim;

import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How well the time of a reported figure fits that of a claim; a later one of these fits better.
 */
enum PeriodFit {
  /** The figure is for another time. */
  OTHER(0),
  /** The time of one of them is not known, or an event of few days lies within the claimed time. */
  OPEN(100),
  /** As good as the same: {@code 2021年} and {@code 2021年底}. */
  NEAR(200),
  SAME(300);

  /** An event lasts no longer. */
  private static final int EVENT_DAYS = 10;

  /** A text tells of the year before it. */
  private static final int REPORTING_DAYS = 370;

  /** Plans look no further ahead. */
  private static final int PLANNING_YEARS = 15;

  private final int points;

  PeriodFit(int points) {
    this.points = points;
  }

  /** What it adds to how well a figure fits. */
  int points() {
    return points;
  }

  static PeriodFit of(Row claim, Row reported) {
    Period claimed = claim.reading().period();
    Period told = reported.reading().period();
    LocalDate start = claimed.start().orElse(null);
    LocalDate end = claimed.end().orElse(null);
    if (start == null || end == null) {
      return OPEN;
    }
    LocalDate toldStart = told.start().orElse(null);
    LocalDate toldEnd = told.end().orElse(null);
    if (toldStart == null || toldEnd == null || isDayOfText(reported)) {
      return couldTell(reported, start, end) ? OPEN : OTHER;
    }
    return of(start, end, from(reported, toldStart, toldEnd), toldEnd);
  }

  /** Where it begins: {@code 4月，收入累计完成2.5亿元} is of the four months. */
  private static LocalDate from(Row reported, LocalDate start, LocalDate end) {
    boolean isMonth = start.getDayOfMonth() == 1 && start.plusMonths(1).minusDays(1).equals(end);
    return isMonth && reported.standing().tally() == Tally.ACCRUED ? start.withDayOfYear(1) : start;
  }

  /** Whether a figure has the text's own day for want of a better time. */
  private static boolean isDayOfText(Row reported) {
    Period told = reported.reading().period();
    Optional<LocalDate> published = reported.metric().origin().published();
    return published.isPresent()
        && reported.reading().doubt().contains(Doubt.PERIOD)
        && published.equals(told.start())
        && published.equals(told.end());
  }

  private static PeriodFit of(
      LocalDate start, LocalDate end, LocalDate toldStart, LocalDate toldEnd) {
    if (start.equals(toldStart) && end.equals(toldEnd)) {
      return SAME;
    }
    boolean point = start.equals(end) || toldStart.equals(toldEnd);
    if (end.equals(toldEnd) && point) {
      return NEAR;
    }
    if (nearlyAll(start, end, toldStart, toldEnd)) {
      return NEAR;
    }
    boolean within = !toldStart.isBefore(start) && !toldEnd.isAfter(end);
    boolean around = !start.isBefore(toldStart) && !end.isAfter(toldEnd);
    return (within && days(toldStart, toldEnd) <= EVENT_DAYS)
            || (around && days(toldStart, toldEnd) <= EVENT_DAYS)
        ? OPEN
        : OTHER;
  }

  /** Whether they have eight days in common for every ten that either has. */
  private static boolean nearlyAll(
      LocalDate start, LocalDate end, LocalDate toldStart, LocalDate toldEnd) {
    LocalDate from = start.isAfter(toldStart) ? start : toldStart;
    LocalDate to = end.isBefore(toldEnd) ? end : toldEnd;
    LocalDate first = start.isBefore(toldStart) ? start : toldStart;
    LocalDate last = end.isAfter(toldEnd) ? end : toldEnd;
    return !to.isBefore(from) && days(from, to) * 10 >= days(first, last) * 8;
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Whether a figure without a time, in a text of some day, can be for the time. */
  private static boolean couldTell(Row reported, LocalDate start, LocalDate end) {
    LocalDate published = reported.metric().origin().published().orElse(null);
    if (published == null) {
      return true;
    }
    boolean planned = reported.reading().status() == Status.PLANNED;
    LocalDate latest = planned ? published.plusYears(PLANNING_YEARS) : published;
    return !start.isAfter(latest) && !end.isBefore(published.minusDays(REPORTING_DAYS));
  }
}
