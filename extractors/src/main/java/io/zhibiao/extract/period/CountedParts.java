package io.zhibiao.extract.period;

import io.zhibiao.extract.value.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Places days, weeks and months that are counted within a year or a month. */
final class CountedParts {

  private static final int DAYS_OF_WEEK = 7;
  private static final int MONTHS_OF_QUARTER = 3;

  private CountedParts() {}

  /** The part in the year; unknown where the year or month has not so many. */
  static Period in(int year, Part.Counted part) {
    LocalDate start = LocalDate.of(year, Math.max(1, part.month()), 1);
    LocalDate behind = part.month() == 0 ? start.plusYears(1) : start.plusMonths(1);
    LocalDate first = begin(part.step(), part.first(), start, behind);
    LocalDate last = step(part.step(), begin(part.step(), part.last(), start, behind), 1);
    boolean weekday = part.step().compareTo(Part.Step.MONDAY) >= 0;
    LocalDate end = weekday ? first : last.minusDays(1);
    boolean within = !first.isBefore(start) && first.isBefore(behind) && !end.isBefore(first);
    if (!within || (end.isAfter(behind) && part.step() != Part.Step.WEEK)) {
      return Period.UNKNOWN;
    }
    return part.step() == Part.Step.MONTH || part.step() == Part.Step.QUARTER
        ? Periods.months(year, first.getMonthValue(), end.getMonthValue())
        : Periods.days(first, end);
  }

  /** First day of the one so numbered, from the front or from the end. */
  private static LocalDate begin(Part.Step step, int number, LocalDate start, LocalDate behind) {
    return number > 0
        ? step(step, firstFrom(step, start), number - 1)
        : step(step, firstFrom(step, behind), number);
  }

  private static LocalDate firstFrom(Part.Step step, LocalDate day) {
    return switch (step) {
      case DAY, MONTH, QUARTER -> day;
      case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
      default -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.valueOf(step.name())));
    };
  }

  private static LocalDate step(Part.Step step, LocalDate from, int count) {
    return switch (step) {
      case DAY -> from.plusDays(count);
      case MONTH -> from.plusMonths(count);
      case QUARTER -> from.plusMonths((long) MONTHS_OF_QUARTER * count);
      default -> from.plusDays((long) DAYS_OF_WEEK * count);
    };
  }
}
