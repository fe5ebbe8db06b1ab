package io.zhibiao.extract.period;

import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds the year of a time that names none: {@code 6月3日}, {@code 全年}. It is the year spoken of
 * where the time follows there, else the year reported on, else the time lies in the twelve months
 * up to the publication, or after it where the sentence looks ahead.
 */
final class UnsaidYear {

  /** How far behind the publication a time may lie that nothing says lies ahead. */
  private static final int DAYS_SOON = 45;

  /** A day so soon behind the publication is announced, not remembered from the year before. */
  private static final int DAYS_ANNOUNCED = 31;

  /** How many days before its end a stretch of months is already reported on. */
  private static final int DAYS_EARLY = 20;

  private UnsaidYear() {}

  static Optional<Integer> of(Part part, Edge edge, Context context) {
    boolean loose = isLoose(part, edge);
    return following(part, edge, context.inSentence(), context)
        .or(() -> loose ? yearOf(context.inParagraph()) : Optional.empty())
        .or(
            () ->
                isWithinYear(context.inParagraph())
                    ? following(part, edge, context.inParagraph(), context)
                    : Optional.empty())
        .or(
            () ->
                loose || context.published().day().isEmpty() ? reported(context) : Optional.empty())
        .or(
            () ->
                loose && part instanceof Part.Months m && m.last() == 12 && m.first() == 1
                    ? wholeYear(context)
                    : Optional.empty())
        .or(() -> context.publication().map(day -> near(part, edge, day, context.ahead())))
        .or(() -> context.spokenOf().map(LocalDate::getYear))
        .or(() -> loose ? Optional.empty() : context.publishedYear());
  }

  /** 全年, 年末, 上半年: they lean on a year that was named before. */
  private static boolean isLoose(Part part, Edge edge) {
    return part instanceof Part.Whole
        || (part instanceof Part.Months months
            && months.last() - months.first() >= 5
            && edge == Edge.NONE);
  }

  private static Optional<Integer> yearOf(Period period) {
    return period.start().map(LocalDate::getYear);
  }

  private static boolean isWithinYear(Period period) {
    return period.edtf().contains("-");
  }

  private static Optional<Integer> reported(Context context) {
    return (context.reportsOnYear() || context.reportsOnYearEnd()) && !context.ahead()
        ? context.reporting().end().map(LocalDate::getYear)
        : Optional.empty();
  }

  /** The year of the time before, where this one then does not lie before that. */
  private static Optional<Integer> following(Part part, Edge edge, Period before, Context context) {
    LocalDate start = before.start().orElse(null);
    if (start == null) {
      return Optional.empty();
    }
    Period here = Parts.in(start.getYear(), part, edge);
    LocalDate first = here.start().orElse(null);
    LocalDate last = here.end().orElse(null);
    if (first == null || last == null || last.isBefore(start)) {
      return Optional.empty();
    }
    boolean soon =
        context.ahead()
            || context.publication().map(p -> !first.isAfter(p.plusDays(DAYS_SOON))).orElse(true);
    return soon ? Optional.of(start.getYear()) : Optional.empty();
  }

  /** 全年 in a plain text: this year's while it runs and plans, early in a year the last one's. */
  private static Optional<Integer> wholeYear(Context context) {
    return context
        .publication()
        .map(p -> !context.ahead() && p.getMonthValue() <= 4 ? p.getYear() - 1 : p.getYear());
  }

  /**
   * The last such time that has begun or, where the sentence looks ahead, the next not yet over.
   */
  private static int near(Part part, Edge edge, LocalDate published, boolean ahead) {
    int year = published.getYear();
    // a lunar year ends in the next common one
    for (int away = -1; away <= 1; away++) {
      int tried = year + (ahead ? away : -1 - away);
      Period here = Parts.in(tried, part, edge);
      if (ahead ? isToCome(here, published) : hasBegun(part, here, published)) {
        return tried;
      }
    }
    return year;
  }

  private static boolean isToCome(Period period, LocalDate published) {
    LocalDate last = period.end().orElse(null);
    return last != null && !last.isBefore(published);
  }

  private static boolean hasBegun(Part part, Period period, LocalDate published) {
    LocalDate first = period.start().orElse(null);
    LocalDate last = period.end().orElse(null);
    if (first == null || last == null) {
      return false;
    }
    boolean stretch = part instanceof Part.Months months && months.first() < months.last();
    LocalDate latest = part instanceof Part.Day ? published.plusDays(DAYS_ANNOUNCED) : published;
    return stretch ? !last.minusDays(DAYS_EARLY).isAfter(published) : !first.isAfter(latest);
  }
}
