package io.zhibiao.extract.period;

import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known where an expression of time stands.
 *
 * @param published day of publication, or its year, as far as known
 * @param reporting the period that the whole text reports on; unknown where it is about no one
 *     period
 * @param inParagraph the time last spoken of in the paragraph
 * @param inSentence the time last spoken of in the sentence
 * @param running the time that runs here, be it from a paragraph before
 * @param ahead whether the sentence looks ahead here
 * @param base whether something is measured against what stands here
 * @param fiscal the fiscal year that 今年 means here, by the year it begins in
 */
record Context(
    Published published,
    Period reporting,
    Period inParagraph,
    Period inSentence,
    Period running,
    boolean ahead,
    boolean base,
    Optional<Integer> fiscal) {

  /** Where nothing is known but what was published when, and what is reported on or spoken of. */
  static Context of(Published published, Period reporting, Period spokenOf, boolean ahead) {
    return new Context(
        published, reporting, spokenOf, spokenOf, Period.UNKNOWN, ahead, false, Optional.empty());
  }

  Optional<LocalDate> publication() {
    return published.day();
  }

  /** The year of publication; where unknown, the one behind the year reported on. */
  Optional<Integer> publishedYear() {
    if (published.year() != 0) {
      return Optional.of(published.year());
    }
    return reportsOnYear() ? reporting.end().map(day -> day.getYear() + 1) : Optional.empty();
  }

  /** The first day of the time last spoken of, or of the period reported on. */
  Optional<LocalDate> spokenOf() {
    return inSentence.start().or(inParagraph::start).or(reporting::start);
  }

  /** Whether the text reports on whole years. */
  boolean reportsOnYear() {
    return reporting.isKnown() && !reporting.edtf().contains("-");
  }

  /** Whether the text reports on what there was at a year's end. */
  boolean reportsOnYearEnd() {
    LocalDate end = reporting.end().orElse(null);
    return Periods.isDay(reporting) && end != null && end.getDayOfYear() == end.lengthOfYear();
  }
}
