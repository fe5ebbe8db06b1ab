package io.zhibiao.extract.table;

import io.zhibiao.extract.period.Edge;
import io.zhibiao.extract.period.Part;
import io.zhibiao.extract.period.Time;
import io.zhibiao.extract.period.Times;
import io.zhibiao.extract.period.YearRef;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;

/** Parts of a period that is made of months, and the year before it. */
final class YearParts {

  private static final int YEAR_END = 12;
  private static final int QUARTER = 3;

  private YearParts() {}

  /** Unknown where nobody can say which month is meant: {@code 本月} of a year. */
  static Period part(TimeRef.Span span, Period whole) {
    LocalDate start = whole.start().orElse(null);
    LocalDate end = whole.end().orElse(null);
    if (start == null || end == null || !areMonths(start, end)) {
      return whole;
    }
    boolean yearly = start.getMonthValue() == 1 && end.getMonthValue() == YEAR_END;
    int last = end.getMonthValue();
    return switch (span) {
      case ALL -> whole;
      case MONTH -> yearly ? Period.UNKNOWN : months(end.getYear(), last, last);
      case QUARTER -> last % QUARTER == 0 ? quarter(end.getYear(), last) : Period.UNKNOWN;
      case TO_DATE -> months(end.getYear(), 1, last);
    };
  }

  private static Period quarter(int year, int last) {
    return months(year, last - QUARTER + 1, last);
  }

  /** The period right before another that is no longer than that: 上季 of a quarter. */
  static Period before(TimeRef.Step step, Period period) {
    LocalDate start = period.start().orElse(null);
    LocalDate end = period.end().orElse(null);
    if (step == TimeRef.Step.YEAR || start == null || end == null || !areMonths(start, end)) {
      return step == TimeRef.Step.YEAR ? yearBefore(period) : Period.UNKNOWN;
    }
    int length = step == TimeRef.Step.QUARTER ? QUARTER : 1;
    boolean whole = end.getMonthValue() - start.getMonthValue() + 1 == length;
    LocalDate last = start.minusDays(1);
    int lastMonth = last.getMonthValue();
    return whole && lastMonth % length == 0
        ? months(last.getYear(), lastMonth - length + 1, lastMonth)
        : Period.UNKNOWN;
  }

  /** The same months, or the same year's end, a year before. */
  private static Period yearBefore(Period period) {
    LocalDate start = period.start().orElse(null);
    LocalDate end = period.end().orElse(null);
    if (start == null || end == null) {
      return Period.UNKNOWN;
    }
    int year = start.getYear() - 1;
    if (areMonths(start, end)) {
      return months(year, start.getMonthValue(), end.getMonthValue());
    }
    boolean yearEnd = start.equals(end) && end.equals(LocalDate.of(end.getYear(), YEAR_END, 31));
    return yearEnd ? in(year, new Part.Whole(), Edge.END) : Period.UNKNOWN;
  }

  static Period year(int year) {
    return Period.of(
        Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year, YEAR_END, 31));
  }

  /** The years behind the first up to the last: those in which 2020 grew out of 2015. */
  static Period between(Period first, Period last) {
    LocalDate start = first.end().orElse(null);
    LocalDate end = last.end().orElse(null);
    if (!isYear(first) || !isYear(last) || start == null || end == null || !start.isBefore(end)) {
      return last;
    }
    int year = start.getYear() + 1;
    return Period.of(year + "/" + end.getYear(), LocalDate.of(year, 1, 1), end);
  }

  static boolean isYear(Period period) {
    LocalDate start = period.start().orElse(null);
    return start != null && year(start.getYear()).equals(period);
  }

  /** Whether the two days bound whole months of one year. */
  private static boolean areMonths(LocalDate start, LocalDate end) {
    return start.getYear() == end.getYear()
        && start.getDayOfMonth() == 1
        && end.getDayOfMonth() == end.lengthOfMonth();
  }

  private static Period months(int year, int first, int last) {
    return in(year, new Part.Months(first, last), Edge.NONE);
  }

  private static Period in(int year, Part part, Edge edge) {
    return Times.in(new Time.Calendar(new YearRef.Named(year), part, edge), year(year));
  }
}
