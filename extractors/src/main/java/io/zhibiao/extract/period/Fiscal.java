package io.zhibiao.extract.period;

import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The fiscal year that a text on a budget or on taxes speaks of, where it runs from April to March:
 * there 今年, 来年 and 去年 of the same money are fiscal years; with a month or a half behind them they
 * stay those of the calendar.
 */
final class Fiscal {

  /** The budget for the year that begins in April is read from February on. */
  private static final int FIRST_MONTH_OF_BUDGET = 2;

  private static final int LAST_MONTH_OF_BUDGET = 4;

  private static final int FIRST_MONTH = 4;

  /** How many passages at the head may name the budget. */
  private static final int HEAD_PASSAGES = 4;

  private Fiscal() {}

  /**
   * The calendar year in which the fiscal year begins that 今年 means: the one that the text names
   * or, where it is about to begin, the one that still runs; else the one that it presents.
   */
  static Optional<Integer> of(List<TimedPassage> article, Published published) {
    return article.stream()
        .flatMap(timed -> timed.times().stream())
        .flatMap(expression -> named(expression.time()).stream())
        .findFirst()
        .map(year -> published.day().map(day -> Math.min(year, of(day))).orElse(year))
        .or(() -> presented(article, published));
  }

  private static int of(LocalDate day) {
    return day.getMonthValue() < FIRST_MONTH ? day.getYear() - 1 : day.getYear();
  }

  /** What a text on the budget itself presents: the year that begins in April. */
  static Optional<Integer> presented(List<TimedPassage> article, Published published) {
    boolean season =
        published
            .day()
            .map(LocalDate::getMonthValue)
            .filter(month -> month >= FIRST_MONTH_OF_BUDGET && month <= LAST_MONTH_OF_BUDGET)
            .isPresent();
    boolean budget =
        article.stream()
            .limit(HEAD_PASSAGES)
            .anyMatch(timed -> Cues.BUDGET.in(timed.passage().view().chars()));
    return season && budget ? Optional.of(published.year()) : Optional.empty();
  }

  /** {@code 2017/18年度}: the year in which it begins. */
  private static Optional<Integer> named(Time time) {
    return time instanceof Time.Range range
            && range.from() instanceof Time.Calendar from
            && from.year() instanceof YearRef.Named year
            && from.equals(SpanningYears.fiscalStart(year.year()))
            && range.to().equals(SpanningYears.fiscalEnd(year.year()))
        ? Optional.of(year.year())
        : Optional.empty();
  }

  static Period period(int year) {
    return Periods.join(Periods.months(year, 4, 4), Periods.months(year + 1, 3, 3));
  }

  /** 今年, 来年 and 去年, counted from the fiscal year spoken of; none for a part of a year. */
  static Optional<Period> year(Time.Calendar calendar, Optional<Integer> spokenOf) {
    boolean whole = calendar.part() instanceof Part.Whole && calendar.edge() == Edge.NONE;
    return whole ? away(calendar.year()).flatMap(a -> spokenOf.map(y -> period(y + a))) : none();
  }

  private static Optional<Integer> away(YearRef year) {
    if (year instanceof YearRef.FromPublished from) {
      return Optional.of(from.years());
    }
    return year instanceof YearRef.FromSpokenOf from ? Optional.of(from.years()) : Optional.empty();
  }

  private static Optional<Period> none() {
    return Optional.empty();
  }
}
