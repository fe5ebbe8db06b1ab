package io.zhibiao.extract.period;

import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** Places a part of a year in its year. */
final class Parts {

  private static final int LAST_DAY_OF_FIRST_THIRD = 10;

  private static final Part.LunarDay NEW_YEAR = new Part.LunarDay(new Part.LunarMonth(1, false), 1);

  private Parts() {}

  /** The part in the year; unknown where the calendar has no such day. */
  static Period in(int year, Part part, Edge edge) {
    if (part instanceof Part.Months months) {
      return edged(Periods.months(year, months.first(), months.last()), edge);
    }
    if (part instanceof Part.Days days) {
      return days(year, days);
    }
    if (part instanceof Part.Day day) {
      YearMonth month = YearMonth.of(year, day.month());
      return month.isValidDay(day.day()) ? Periods.day(month.atDay(day.day())) : Period.UNKNOWN;
    }
    if (part instanceof Part.LunarDay day) {
      return LunarCalendar.day(year, day).map(Periods::day).orElse(Period.UNKNOWN);
    }
    if (part instanceof Part.Feast feast) {
      return LunarCalendar.dayIn(year, feast.day()).map(Periods::day).orElse(Period.UNKNOWN);
    }
    if (part instanceof Part.LunarMonth month) {
      return LunarCalendar.month(year, month)
          .map(days -> Periods.days(days.first(), days.last()))
          .orElse(Period.UNKNOWN);
    }
    if (part instanceof Part.Counted counted) {
      return CountedParts.in(year, counted);
    }
    if (part instanceof Part.Holiday holiday) {
      return Holidays.of(year, holiday.day());
    }
    if (part instanceof Part.Rush rush) {
      return LunarCalendar.dayIn(year, NEW_YEAR)
          .map(day -> Periods.days(day.plusDays(rush.first()), day.plusDays(rush.last())))
          .orElse(Period.UNKNOWN);
    }
    if (part instanceof Part.SolarTerm term) {
      return LunarCalendar.term(year, term.number()).map(Periods::day).orElse(Period.UNKNOWN);
    }
    return edged(Periods.year(year), edge);
  }

  /** A year's beginning is its first month, a month's its first ten days. */
  static Period edged(Period period, Edge edge) {
    LocalDate start = period.start().orElse(null);
    LocalDate end = period.end().orElse(null);
    if (edge == Edge.NONE || start == null || end == null) {
      return period;
    }
    if (edge == Edge.END) {
      return Periods.day(end);
    }
    boolean month = YearMonth.from(start).equals(YearMonth.from(end));
    return month
        ? Periods.days(start, start.withDayOfMonth(LAST_DAY_OF_FIRST_THIRD))
        : Periods.months(start.getYear(), start.getMonthValue(), start.getMonthValue());
  }

  private static Period days(int year, Part.Days days) {
    YearMonth month = YearMonth.of(year, days.month());
    LocalDate last = month.atDay(Math.min(days.last(), month.lengthOfMonth()));
    return Periods.days(month.atDay(days.first()), last);
  }

  /** The part where nobody knows the year: {@code XXXX-06-03}. */
  static Period inNoYear(Part part, Edge edge) {
    if (part instanceof Part.Day day) {
      return Periods.unplaced(String.format(Locale.ROOT, "XXXX-%02d-%02d", day.month(), day.day()));
    }
    if (part instanceof Part.Months months
        && months.last() <= 12
        && months.first() + 11 > months.last()) {
      // a leap year shares its other months' ends with this one
      Period placed = edged(Periods.months(2001, months.first(), months.last()), edge);
      return Periods.unplaced(placed.edtf().replace("2001", "XXXX"));
    }
    if (part instanceof Part.Days days) {
      return Periods.unplaced(days(2001, days).edtf().replace("2001", "XXXX"));
    }
    return Period.UNKNOWN;
  }
}
