package io.zhibiao.extract;

import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a change is measured against where its base is a time by name: {@code 比2012年} in a report on
 * 2013 is the year before, {@code 比5月份} in one on June the month before.
 */
final class NamedBase {

  private static final int MONTHS_OF_YEAR = 12;

  private static final int DAYS_OF_WEEK = 7;

  /** In days; a base that lasts longer is a year, and a part of one may be meant: 2012年同期. */
  private static final int SHORTEST_YEAR = 365;

  private NamedBase() {}

  /** How the base stands to the period of the change. */
  static Comparison of(Period base, Period period) {
    LocalDate from = base.start().orElse(null);
    LocalDate to = base.end().orElse(null);
    LocalDate start = period.start().orElse(null);
    LocalDate end = period.end().orElse(null);
    if (from == null || to == null || start == null || end == null) {
      return Comparison.OTHER;
    }
    if (from.plusYears(1).equals(start) && to.plusDays(1).plusYears(1).equals(end.plusDays(1))) {
      return Comparison.YOY;
    }
    boolean year = ChronoUnit.DAYS.between(from, to) + 1 >= SHORTEST_YEAR;
    if (year
        && from.plusYears(1).getYear() == start.getYear()
        && start.getYear() == end.getYear()) {
      return Comparison.YOY;
    }
    long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
    boolean whole = start.plusMonths(months).equals(end.plusDays(1));
    boolean next =
        to.plusDays(1).equals(start)
            && from.plusMonths(months).equals(start)
            && months < MONTHS_OF_YEAR;
    boolean weekly =
        to.plusDays(1).equals(start)
            && from.plusDays(DAYS_OF_WEEK).equals(start)
            && end.equals(start.plusDays(DAYS_OF_WEEK - 1));
    return (whole && next) || weekly ? Comparison.MOM : Comparison.OTHER;
  }
}
