package io.zhibiao.extract.period;

import io.zhibiao.extract.value.Period;
import java.util.List;

/**
 * What an expression of time gives to the figures that it governs.
 *
 * @param period to each of them
 * @param through to what happens in the course of a time whose last day alone is {@code period}:
 *     {@code 2020} under {@code 2020年末}; else {@code period} again
 * @param each to each of as many figures behind 分别, in order; empty where it names one time
 */
record Given(Period period, Period through, List<Period> each) {

  Given {
    each = List.copyOf(each);
  }

  static Given of(Period period) {
    return new Given(period, period, List.of());
  }

  /** Several times that govern together. */
  static Given of(List<Period> each, Period own) {
    if (each.isEmpty()) {
      return of(own);
    }
    if (each.size() == 1) {
      return of(each.get(0));
    }
    Period both = Periods.join(each.get(0), each.get(each.size() - 1));
    Period period = both.isKnown() ? both : own;
    return new Given(period, period, each);
  }
}
