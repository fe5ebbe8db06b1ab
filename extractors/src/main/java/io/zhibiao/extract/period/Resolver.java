package io.zhibiao.extract.period;

import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * Places an expression of time in the calendar, from where and when it was said: {@code 去年11月} said
 * in 2021 is {@code 2020-11}.
 */
final class Resolver {

  /** How far behind the publication a range may end that nothing says lies ahead. */
  private static final int DAYS_SOON = 45;

  private Resolver() {}

  static Period resolve(Time time, Context context) {
    if (time instanceof Time.Calendar calendar) {
      return calendar(calendar, context);
    }
    if (time instanceof Time.Years years) {
      return Periods.years(years.first(), years.last());
    }
    if (time instanceof Time.DayOfMonth day) {
      return dayOfMonth(day.day(), context);
    }
    if (time instanceof Time.MonthAway month) {
      return monthAway(month, context);
    }
    if (time instanceof Time.Ancient ancient) {
      return Periods.ancient(ancient.first(), ancient.last());
    }
    if (time instanceof Time.QuarterAway quarter) {
      return quarterAway(quarter, context);
    }
    if (time instanceof Time.WeekAway away) {
      return Anchors.week(away, context).map(p -> Periods.week(p, away)).orElse(Period.UNKNOWN);
    }
    if (time instanceof Time.Weekday day) {
      return weekday(DayOfWeek.of(day.day()), context);
    }
    if (time instanceof Time.DayAway day) {
      return dayAway(day, context);
    }
    if (time instanceof Time.Recent recent) {
      return recent(recent, context);
    }
    if (time instanceof Time.Range range) {
      return range(range, context);
    }
    if (time instanceof Time.Since since) {
      return since(resolve(since.from(), context), context);
    }
    return Period.UNKNOWN;
  }

  private static Period quarterAway(Time.QuarterAway away, Context context) {
    return Anchors.quarter(away, context)
        .map(p -> Parts.edged(Periods.quarter(p, away.quarters()), away.edge()))
        .orElse(Period.UNKNOWN);
  }

  /** The last such day up to the publication, or the next where the sentence looks ahead. */
  private static Period weekday(DayOfWeek day, Context context) {
    TemporalAdjuster near =
        context.ahead() ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day);
    return context.publication().map(p -> Periods.day(p.with(near))).orElse(Period.UNKNOWN);
  }

  private static Period dayAway(Time.DayAway day, Context context) {
    return context
        .publication()
        .map(p -> Periods.day(p.plusDays(day.days())))
        .orElse(Period.UNKNOWN);
  }

  /** From a time to the publication, or to the end of what is reported on; else open. */
  static Period since(Period from, Context context) {
    LocalDate start = from.start().orElse(null);
    Optional<LocalDate> end = context.publication().or(() -> context.reporting().end());
    if (start == null) {
      return Period.UNKNOWN;
    }
    return end.map(last -> Periods.days(start, last))
        .orElseGet(() -> Periods.unplaced(start + "/.."));
  }

  /**
   * All of the time whose end alone is meant: {@code 2020} of {@code 2020年末}; else the same again.
   *
   * @param own the time's own period
   */
  static Period through(Time time, Period own) {
    LocalDate day = own.start().orElse(null);
    if (day == null || !own.equals(Periods.day(day))) {
      return own;
    }
    if (time instanceof Time.Calendar calendar && calendar.edge() == Edge.END) {
      return Parts.in(day.getYear(), calendar.part(), Edge.NONE);
    }
    return time instanceof Time.MonthAway away && away.edge() == Edge.END
        ? Periods.months(day.getYear(), day.getMonthValue(), day.getMonthValue())
        : own;
  }

  private static Period calendar(Time.Calendar calendar, Context context) {
    Part part = calendar.part();
    Edge edge = calendar.edge();
    Optional<Period> fiscal = Fiscal.year(calendar, context.fiscal());
    if (fiscal.isPresent()) {
      return fiscal.get();
    }
    Optional<Integer> year = year(calendar.year(), part, edge, context);
    return year.map(y -> Parts.in(y, part, edge)).orElseGet(() -> Parts.inNoYear(part, edge));
  }

  private static Optional<Integer> year(YearRef ref, Part part, Edge edge, Context context) {
    if (ref instanceof YearRef.Named named) {
      return Optional.of(named.year());
    }
    if (ref instanceof YearRef.FromPublished from) {
      return context.publishedYear().map(year -> year + from.years());
    }
    if (ref instanceof YearRef.FromSpokenOf from) {
      return context.spokenOf().or(context::publication).map(p -> p.getYear() + from.years());
    }
    if (ref instanceof YearRef.OfCycle cycle) {
      return context.publishedYear().map(year -> SexagenaryYear.before(year, cycle.place()));
    }
    return UnsaidYear.of(part, edge, context);
  }

  /**
   * {@code 5日} lies in the month spoken of, else it is the last such day before the publication.
   */
  private static Period dayOfMonth(int day, Context context) {
    LocalDate spoken = context.inSentence().start().or(context.inParagraph()::start).orElse(null);
    if (spoken != null && Anchors.isWithinMonth(context)) {
      return on(YearMonth.from(spoken), day);
    }
    LocalDate published = context.published().day().orElse(null);
    if (published == null) {
      return Periods.unplaced(String.format(Locale.ROOT, "XXXX-XX-%02d", day));
    }
    YearMonth month = YearMonth.from(published);
    boolean past = day <= published.getDayOfMonth();
    if (context.ahead()) {
      return on(past ? month.plusMonths(1) : month, day);
    }
    YearMonth last = past ? month : month.minusMonths(1);
    return on(last.isValidDay(day) ? last : last.minusMonths(1), day);
  }

  private static Period on(YearMonth month, int day) {
    return month.isValidDay(day) ? Periods.day(month.atDay(day)) : Period.UNKNOWN;
  }

  private static Period monthAway(Time.MonthAway away, Context context) {
    return Anchors.month(away, context)
        .map(day -> YearMonth.from(day).plusMonths(away.months()))
        .map(m -> Parts.in(m.getYear(), away.part().inMonth(m.getMonthValue()), away.edge()))
        .orElse(Period.UNKNOWN);
  }

  private static Period recent(Time.Recent recent, Context context) {
    LocalDate reported = context.reporting().end().orElse(null);
    int years = recent.years();
    if (reported != null && years > 0 && context.reportsOnYear()) {
      return Periods.years(reported.getYear() - years + 1, reported.getYear());
    }
    return context
        .publication()
        .map(p -> Periods.days(p.minus(recent.count(), recent.unit()).plusDays(1), p))
        .orElse(Period.UNKNOWN);
  }

  /** The second end lies behind the first: {@code 去年10月至3月} ends this year. */
  private static Period range(Time.Range range, Context context) {
    Period from = resolve(range.from(), context);
    LocalDate start = from.start().orElse(null);
    Time to = range.to();
    if (start == null && from.edtf().isEmpty()) {
      return Period.UNKNOWN;
    }
    Context behind = Context.of(context.published(), context.reporting(), from, context.ahead());
    boolean unsaid = to instanceof Time.Calendar end && end.year() instanceof YearRef.Unsaid;
    if (start == null || !unsaid) {
      return to instanceof Time.DayOfMonth day && start == null
          ? Periods.unplaced(from.edtf() + "/" + from.edtf().substring(0, 8) + two(day.day()))
          : Periods.join(from, resolve(to, start == null ? withoutYear(context) : behind));
    }
    Time.Calendar end = (Time.Calendar) to;
    Period same = Parts.in(start.getYear(), end.part(), end.edge());
    LocalDate last = same.end().orElse(null);
    boolean next = last != null && last.isBefore(start);
    Period whole =
        Periods.join(from, next ? Parts.in(start.getYear() + 1, end.part(), end.edge()) : same);
    boolean nowhere = range.from() instanceof Time.Calendar c && c.year() instanceof YearRef.Unsaid;
    return nowhere && isYearLate(whole, context) ? Periods.moved(whole, -1) : whole;
  }

  /**
   * Whether a range that names no year is rather the one of a year before, as its first end alone
   * does not tell: one told ahead that still goes on, one told of the past that is not nearly over
   * and of which the greater part lies ahead.
   */
  private static boolean isYearLate(Period range, Context context) {
    LocalDate first = range.start().orElse(null);
    LocalDate last = range.end().orElse(null);
    LocalDate published = context.published().day().orElse(null);
    if (first == null || last == null || published == null || context.spokenOf().isPresent()) {
      return false;
    }
    return context.ahead()
        ? !last.minusYears(1).isBefore(published)
        : last.isAfter(published.plusDays(DAYS_SOON))
            && ChronoUnit.DAYS.between(first, published) < ChronoUnit.DAYS.between(published, last);
  }

  private static Context withoutYear(Context context) {
    return Context.of(Published.UNKNOWN, Period.UNKNOWN, Period.UNKNOWN, context.ahead());
  }

  private static String two(int day) {
    return String.format(Locale.ROOT, "%02d", day);
  }
}
