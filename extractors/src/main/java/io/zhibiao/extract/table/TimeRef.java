package io.zhibiao.extract.table;

/** What a head, a row's name or a title says of time. */
sealed interface TimeRef {

  /**
   * An expression of time in the article.
   *
   * @param passage which passage it stands in
   * @param time which of the passage's expressions it is
   */
  record Expression(int passage, int time) implements TimeRef {}

  /** A year that is printed as a bare number, as yearbooks do: {@code 2018}. */
  record BareYear(int year) implements TimeRef {}

  /** The years from one to another, of which 年均 tells the average. */
  record Between(TimeRef first, TimeRef last) implements TimeRef {}

  /** A part of the time in the title: {@code 本月}, {@code 累计}. */
  record Titled(Span span) implements TimeRef {}

  /** A year, a quarter or a month before another: {@code 上年同期}, {@code 上季}. */
  record Before(TimeRef of, Step step) implements TimeRef {}

  /** What a time before another is counted in. */
  enum Step {
    YEAR,
    QUARTER,
    MONTH
  }

  /** A part of the time in a title. */
  enum Span {
    /** All of it. */
    ALL,
    /** Its last month. */
    MONTH,
    /** Its last quarter. */
    QUARTER,
    /** From the year's beginning to its end. */
    TO_DATE
  }
}
