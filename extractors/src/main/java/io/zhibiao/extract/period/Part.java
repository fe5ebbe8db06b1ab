package io.zhibiao.extract.period;

/** A part of a year. */
public sealed interface Part {

  /** All of it. */
  record Whole() implements Part {}

  /** Months, both inclusive: {@code 三季度} is 7 to 9, {@code 冬季} is 12 to 14. */
  record Months(int first, int last) implements Part {}

  /** Days of a month; 31 is its last: {@code 2月上旬}, {@code 7月下半月}. */
  record Days(int month, int first, int last) implements Part {}

  /** {@code 6月3日}. */
  record Day(int month, int day) implements Part {}

  /** A month of the lunar calendar: {@code 腊月}, {@code 闰四月}. */
  record LunarMonth(int month, boolean leap) implements Part {}

  /** A day of the lunar calendar: {@code 正月初六}. The last day of a month is 30. */
  record LunarDay(LunarMonth month, int day) implements Part {}

  /** A feast on a day of the lunar calendar, of the common year that it falls in: {@code 除夕}. */
  record Feast(LunarDay day) implements Part {}

  /** The public holiday around a day, as the State Council set it: {@code 春节假期}. */
  record Holiday(Part day) implements Part {}

  /**
   * Days counted from the lunar new year, as the spring travel rush is: 15 before it to 24 behind
   * (yearly notices of the National Development and Reform Commission).
   */
  record Rush(int first, int last) implements Part {}

  /** A point of the sun's year, from 1 for {@code 小寒} to 24 for {@code 冬至}. */
  record SolarTerm(int number) implements Part {}

  /**
   * Days, weeks or months counted within a year or a month: {@code 2021年第三周}, {@code 5月最后一天},
   * {@code 去年前10天}.
   *
   * @param month the month that they are counted in; 0 where it is the year
   * @param first from 1; from -1 backwards where it is counted from the end
   * @param last likewise, inclusive
   */
  record Counted(int month, Step step, int first, int last) implements Part {}

  /** What is counted; a weekday is counted by its occurrences: {@code 第二个星期日}. */
  enum Step {
    DAY,
    /** From Monday; the first week is the one of the first Monday. */
    WEEK,
    MONTH,
    QUARTER,
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY
  }

  /** The same part of another month, where it lies in one month. */
  default Part inMonth(int month) {
    if (this instanceof Day day) {
      return new Day(month, day.day());
    }
    if (this instanceof Counted counted) {
      return new Counted(month, counted.step(), counted.first(), counted.last());
    }
    return this instanceof Days days
        ? new Days(month, days.first(), days.last())
        : new Months(month, month);
  }
}
