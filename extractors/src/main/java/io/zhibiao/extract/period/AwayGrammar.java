package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

/**
 * Reads what stands behind a word that counts from the publication: the day, the part or the end of
 * {@code 上月底}, {@code 上周五}, {@code 上季末}.
 */
final class AwayGrammar {

  private AwayGrammar() {}

  /** {@code 上月}, {@code 本月底}, {@code 本月9日}. */
  static Found<Time> inMonth(String chars, int months, boolean spokenOf, int behind) {
    Found<PartGrammar.Dated> part = PartGrammar.inMonth(chars, 1, behind);
    Part told = part.value().part();
    boolean figure = told instanceof Part.Day || told instanceof Part.Counted;
    int end = figure ? ClockGrammar.endBehindDay(chars, part.end()) : part.end();
    Time time = new Time.MonthAway(months, spokenOf, part.value().part(), part.value().edge());
    return new Found<>(time, end, figure);
  }

  /** {@code 上周}, {@code 上周五}, {@code 上周末}. */
  static Found<Time> inWeek(String chars, int weeks, int end) {
    if (at(chars, end) == '末') {
      return new Found<>(new Time.WeekAway(weeks, 6, 7), end + 1, false);
    }
    int day = "一二三四五六日".indexOf(at(chars, end)) + 1;
    boolean month = at(chars, end + 1) == '月';
    int told = day == 0 && at(chars, end) == '天' ? 7 : day;
    return told == 0 || month
        ? new Found<>(new Time.WeekAway(weeks, 1, 7), end, false)
        : new Found<>(new Time.WeekAway(weeks, told, told), end + 1, false);
  }

  /** {@code 上季度}, {@code 上季末}. */
  static Found<Time> inQuarter(String chars, int quarters, int end) {
    Edge edge = PartGrammar.edge(chars, end);
    int behind = edge == Edge.NONE ? end : end + 1;
    return new Found<>(new Time.QuarterAway(quarters, edge), behind, false);
  }
}
