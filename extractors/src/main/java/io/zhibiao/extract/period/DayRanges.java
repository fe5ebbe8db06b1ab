package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.numeral.Runs;

/** Reads from one day told by a word to the next: {@code 昨天8时至今天8时}, {@code 昨日到今天}. */
final class DayRanges {

  private DayRanges() {}

  /** The range that the day begins; the day itself where it begins none. */
  static Found<Time> from(String chars, Found<Time> day) {
    int hour = endOfHour(chars, day.end());
    int behind = Ranges.connectorEnd(chars, hour);
    return behind == hour
        ? day
        : Points.read(chars, behind)
            .filter(last -> last.value() instanceof Time.DayAway)
            .map(
                last ->
                    new Found<Time>(new Time.Range(day.value(), last.value()), last.end(), false))
            .orElse(day);
  }

  private static int endOfHour(String chars, int from) {
    int end = Runs.end(chars, from);
    return end > from && "时点".indexOf(at(chars, end)) >= 0 ? end + 1 : from;
  }
}
