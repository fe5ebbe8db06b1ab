package io.zhibiao.extract.period;

import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Finds the day from whose month or quarter 上月 and 上季 are counted: the day of publication; that of
 * the time that runs where something is measured against them ({@code 4月由上月下降3%转为增长}), and where
 * nobody knows the publication.
 */
final class Anchors {

  private static final int MONTHS_OF_QUARTER = 3;

  private Anchors() {}

  static Optional<LocalDate> month(Time.MonthAway away, Context context) {
    if (away.spokenOf() && isWithinMonth(context)) {
      return context.spokenOf();
    }
    Optional<LocalDate> running =
        context.running().start().filter(start -> isWithinMonth(context.running()));
    if (away.spokenOf() || context.base() || Periods.isMonth(context.inSentence())) {
      return running.or(context::publication);
    }
    // a text on December that nobody dated appears in January
    int behind = away.months() < 0 ? 1 : 0;
    return context.publication().or(() -> running.map(day -> day.plusMonths(behind)));
  }

  static Optional<LocalDate> quarter(Time.QuarterAway away, Context context) {
    Optional<LocalDate> running =
        context
            .running()
            .start()
            .filter(start -> Periods.quarter(start, 0).equals(context.running()));
    Optional<LocalDate> published = context.publication();
    if (away.quarters() == 0 && running.isPresent() && isSpokenOf(context)) {
      return running;
    }
    boolean named =
        published
            .map(day -> Periods.quarter(day, away.quarters()))
            .filter(context.inParagraph()::equals)
            .isPresent();
    if (named || context.base()) {
      return running.or(() -> published);
    }
    int behind = away.quarters() < 0 ? MONTHS_OF_QUARTER : 0;
    return published.or(() -> running.map(day -> day.plusMonths(behind)));
  }

  /** {@code 2018年第一季度，…。本季度…}: whether the time that runs was named in the paragraph. */
  private static boolean isSpokenOf(Context context) {
    return context.running().equals(context.inParagraph());
  }

  /** A day of the week that 上周 is counted from; told twice it is one week. */
  static Optional<LocalDate> week(Time.WeekAway away, Context context) {
    Optional<LocalDate> running =
        context.running().start().filter(start -> Periods.isWeek(context.running()));
    boolean again =
        !context.base()
            && context
                .publication()
                .map(day -> Periods.week(day, away))
                .filter(context.running()::equals)
                .isPresent();
    return again ? context.publication() : running.or(context::publication);
  }

  /** Whether what is spoken of lies within a month. */
  static boolean isWithinMonth(Context context) {
    return isWithinMonth(
        context.inSentence().isKnown() ? context.inSentence() : context.inParagraph());
  }

  private static boolean isWithinMonth(Period period) {
    LocalDate start = period.start().orElse(null);
    LocalDate end = period.end().orElse(null);
    return start != null && end != null && YearMonth.from(start).equals(YearMonth.from(end));
  }
}
