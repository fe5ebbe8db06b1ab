package io.zhibiao.extract.period;

/** How an expression of time names its year. */
public sealed interface YearRef {

  /** {@code 2021年}. */
  record Named(int year) implements YearRef {}

  /** Counted from the year of publication: {@code 去年} is -1. */
  record FromPublished(int years) implements YearRef {}

  /** Counted from the year last spoken of: {@code 同年} is 0. */
  record FromSpokenOf(int years) implements YearRef {}

  /**
   * A year of the cycle of sixty, the last one that has begun: {@code 辛丑年}.
   *
   * @param place from 0 for {@code 甲子年}
   */
  record OfCycle(int place) implements YearRef {}

  /** Not at all: {@code 6月3日}. */
  record Unsaid() implements YearRef {}
}
