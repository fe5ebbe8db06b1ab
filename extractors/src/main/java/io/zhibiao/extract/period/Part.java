package io.zhibiao.extract.period;

/** A part of a year. */
public sealed interface Part {

  /** All of it. */
  record Whole() implements Part {}

  /** Months, both inclusive: {@code 三季度} is 7 to 9, {@code 冬季} is 12 to 14. */
  record Months(int first, int last) implements Part {}

  /** A third of a month, from 1: {@code 2月上旬}. */
  record Tenth(int month, int third) implements Part {}

  /** {@code 6月3日}. */
  record Day(int month, int day) implements Part {}

  /** A day of the lunar calendar: {@code 正月初六} is 1, 6. The last day of a month is 30. */
  record LunarDay(int month, int day) implements Part {}

  /** A month of the lunar calendar: {@code 腊月}. */
  record LunarMonth(int month) implements Part {}

  /** A point of the sun's year, by its month: {@code 清明} is 4. */
  record SolarTerm(int month) implements Part {}

  /** The same part of another month, where it lies in one month. */
  default Part inMonth(int month) {
    if (this instanceof Day day) {
      return new Day(month, day.day());
    }
    return this instanceof Tenth tenth ? new Tenth(month, tenth.third()) : new Months(month, month);
  }
}
