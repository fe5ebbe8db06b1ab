package io.zhibiao.extract.period;

import io.zhibiao.extract.outlook.Outlook;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Status;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells which figures without a time of their own are of the period that their article reports on.
 */
final class OfReport {

  private final String chars;
  private final Reported reporting;
  private final Carrying carrying;

  OfReport(String chars, Reported reporting, Carrying carrying) {
    this.chars = chars;
    this.reporting = reporting;
    this.carrying = carrying;
  }

  /** The period reported on; in news, where what is told happens in the course of a time. */
  Period period(Span sentence, int place) {
    Period period = reporting.period();
    if (reporting.plan().isPresent() && isPlanned(sentence, place)) {
      return reporting.plan().get();
    }
    boolean plan = reporting.plan().filter(period::equals).isPresent();
    if (!plan && carrying.isAhead(period) && !isOfBudget(sentence, place)) {
      return Period.UNKNOWN;
    }
    Optional<Course> course = Course.of(chars, sentence.start(), place);
    if (reporting.last().isPresent() && course.equals(Optional.of(Course.STOCK))) {
      return reporting.last().get();
    }
    if (!reporting.news()) {
      return isYearEnd(period) && isFlow(sentence, place) ? yearOf(period) : period;
    }
    boolean told =
        Cues.CHANGE.in(chars.substring(sentence.start(), sentence.end()))
            || isFlow(sentence, place);
    boolean runs = carrying.stillRuns(period, sentence.start(), place);
    return told && runs ? period : Period.UNKNOWN;
  }

  private boolean isFlow(Span sentence, int place) {
    return Course.of(chars, sentence.start(), place).filter(c -> c == Course.FLOW).isPresent();
  }

  private static boolean isYearEnd(Period period) {
    LocalDate day = period.end().orElse(null);
    return day != null && Periods.isDay(period) && day.getDayOfYear() == day.lengthOfYear();
  }

  /** What happens in the course of a year is not of its last day: in an economic census 营业收入. */
  private static Period yearOf(Period day) {
    return Periods.year(day.end().orElseThrow().getYear());
  }

  /** What a budget lays out is of its year; what else is told beside it is not. */
  private boolean isOfBudget(Span sentence, int place) {
    return Cues.PURSE.in(chars.substring(sentence.start(), sentence.end()))
        || isPlanned(sentence, place);
  }

  private boolean isPlanned(Span sentence, int place) {
    return Outlook.at(chars, sentence, place) == Status.PLANNED;
  }
}
