package io.zhibiao.extract.period;

import io.zhibiao.extract.value.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes periods, with the shortest EDTF that says them. */
final class Periods {

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  private Periods() {}

  static Period year(int year) {
    return Period.of(four(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static Period years(int first, int last) {
    return first == last
        ? year(first)
        : Period.of(
            four(first) + "/" + four(last), LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** Months of a year; 13 and 14 are the first ones of the next: winter is 12 to 14. */
  static Period months(int year, int first, int last) {
    YearMonth start = YearMonth.of(year, first);
    YearMonth end = start.plusMonths((long) last - first);
    if (first == 1 && last == 12) {
      return year(year);
    }
    String edtf = first == last ? start.toString() : start + "/" + end;
    return Period.of(edtf, start.atDay(1), end.atEndOfMonth());
  }

  /** Years as EDTF counts them, of which the first lies before the year 1: {@code -0220}. */
  static Period ancient(int first, int last) {
    String end = first == last ? "" : "/" + astronomical(last);
    return unplaced(astronomical(first) + end);
  }

  private static String astronomical(int year) {
    return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
  }

  /** The quarter so many away from the one of the day. */
  static Period quarter(LocalDate day, int away) {
    YearMonth first =
        YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1).plusMonths(3L * away);
    return months(first.getYear(), first.getMonthValue(), first.getMonthValue() + 2);
  }

  /** The week away from the one of the day, or its days. */
  static Period week(LocalDate day, Time.WeekAway away) {
    LocalDate monday = day.with(DayOfWeek.MONDAY).plusWeeks(away.weeks());
    return days(monday.plusDays(away.first() - 1L), monday.plusDays(away.last() - 1L));
  }

  static Period day(LocalDate day) {
    return Period.of(day.toString(), day, day);
  }

  static Period days(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      return Period.UNKNOWN;
    }
    return first.equals(last) ? day(first) : Period.of(first + "/" + last, first, last);
  }

  /** The years that a stretch of them is made of, or the months of one within a year. */
  static List<Period> steps(Period period) {
    LocalDate start = period.start().orElse(null);
    LocalDate end = period.end().orElse(null);
    return start != null && end != null && isYears(period) && start.getYear() < end.getYear()
        ? IntStream.rangeClosed(start.getYear(), end.getYear()).mapToObj(Periods::year).toList()
        : months(period);
  }

  /** The months that a stretch within one year is made of; none of any other. */
  static List<Period> months(Period period) {
    LocalDate start = period.start().orElse(null);
    LocalDate end = period.end().orElse(null);
    if (start == null || end == null || start.getYear() != end.getYear() || isMonth(period)) {
      return List.of();
    }
    int first = start.getMonthValue();
    int last = end.getMonthValue();
    return period.equals(months(start.getYear(), first, last))
        ? IntStream.rangeClosed(first, last)
            .mapToObj(month -> months(start.getYear(), month, month))
            .toList()
        : List.of();
  }

  /** From the beginning of one to the end of the other; in EDTF each keeps its own precision. */
  static Period join(Period from, Period to) {
    boolean open = from.edtf().isEmpty() || to.edtf().isEmpty();
    boolean one = head(from).equals(tail(to));
    String edtf = open ? "" : one ? head(from) : head(from) + "/" + tail(to);
    LocalDate start = from.start().orElse(null);
    LocalDate end = to.end().orElse(null);
    if (start == null || end == null) {
      return Period.undated(edtf);
    }
    return end.isBefore(start) ? Period.UNKNOWN : Period.of(edtf, start, end);
  }

  /** The same days or months so many years later; unknown where its days are. */
  static Period moved(Period period, int years) {
    if (!period.isKnown()) {
      return Period.UNKNOWN;
    }
    Period first = movedEnd(head(period), years);
    return period.edtf().indexOf('/') < 0 ? first : join(first, movedEnd(tail(period), years));
  }

  static boolean isDay(Period period) {
    return period.isKnown() && period.start().equals(period.end());
  }

  /** Whether it is one month. */
  static boolean isMonth(Period period) {
    return period.isKnown() && period.edtf().length() == MONTH_LENGTH;
  }

  /** Whether it is a week from Monday to Sunday. */
  static boolean isWeek(Period period) {
    return period
        .start()
        .filter(start -> start.getDayOfWeek() == DayOfWeek.MONDAY)
        .map(start -> start.plusDays(6))
        .equals(period.end());
  }

  /** Whether it is told in whole years. */
  static boolean isYears(Period period) {
    return period.isKnown() && period.edtf().indexOf('-') < 0;
  }

  private static Period movedEnd(String edtf, int years) {
    return switch (edtf.length()) {
      case YEAR_LENGTH -> year(Integer.parseInt(edtf) + years);
      case MONTH_LENGTH -> {
        int month = number(edtf, 5);
        yield months(Integer.parseInt(edtf, 0, 4, 10) + years, month, month);
      }
      default ->
          day(
              LocalDate.of(Integer.parseInt(edtf, 0, 4, 10), number(edtf, 5), number(edtf, 8))
                  .plusYears(years));
    };
  }

  /** The two digits that begin at the place. */
  private static int number(String edtf, int from) {
    return Integer.parseInt(edtf, from, from + 2, 10);
  }

  /** Whether it is told in whole years, and in so many. */
  static boolean isYears(Period period, int count) {
    LocalDate start = period.start().orElse(null);
    LocalDate end = period.end().orElse(null);
    return isYears(period)
        && start != null
        && end != null
        && end.getYear() - start.getYear() + 1 == count;
  }

  /** A period with its days unknown: {@code XXXX-06-03}. */
  static Period unplaced(String edtf) {
    return Period.undated(edtf);
  }

  private static String head(Period period) {
    return period.edtf().split("/", -1)[0];
  }

  private static String tail(Period period) {
    String[] ends = period.edtf().split("/", -1);
    return ends[ends.length - 1];
  }

  private static String four(int year) {
    return YearMonth.of(year, 1).toString().substring(0, 4);
  }

  /** Whether one time is another a year before, or as long and right before it. */
  static boolean isStepBefore(Period early, Period late) {
    LocalDate last = early.end().orElse(null);
    LocalDate start = late.start().orElse(null);
    if (last == null || start == null || isDay(late)) {
      return false;
    }
    return isYearBefore(early, late)
        || (last.plusDays(1).equals(start) && lengthInMonths(early).equals(lengthInMonths(late)));
  }

  /** Whole months, and the days beside them. */
  private static java.time.Period lengthInMonths(Period period) {
    return java.time.Period.between(
        period.start().orElseThrow(), period.end().orElseThrow().plusDays(1));
  }

  /** Whether one time is another a year before; looked up in the calendar only where it may be. */
  static boolean isYearBefore(Period early, Period late) {
    LocalDate before = early.start().orElse(null);
    LocalDate start = late.start().orElse(null);
    boolean near = before != null && start != null && start.getYear() == before.getYear() + 1;
    return near && early.equals(moved(late, -1));
  }
}
