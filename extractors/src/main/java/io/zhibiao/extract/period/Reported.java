package io.zhibiao.extract.period;

import io.zhibiao.extract.value.Period;
import java.util.Optional;

/**
 * The period that an article reports on.
 *
 * @param period unknown where it reports on none
 * @param news whether the article is a piece of news, which also tells much that is of no time:
 *     there only changes and what happens in the course of a time are of it
 * @param last the last day of the period, where the article counts what there is on it
 * @param plan the years of the plan that the article is; what it lays out is of them
 * @param fiscal the calendar year in which the fiscal year begins that it speaks of, if it does
 */
record Reported(
    Period period,
    boolean news,
    Optional<Period> last,
    Optional<Period> plan,
    Optional<Integer> fiscal) {

  static Reported nothing(Optional<Integer> fiscal) {
    return new Reported(Period.UNKNOWN, false, Optional.empty(), Optional.empty(), fiscal);
  }

  Reported of(Period other) {
    return new Reported(
        other, news, last.filter(day -> day.end().equals(other.end())), plan, fiscal);
  }
}
