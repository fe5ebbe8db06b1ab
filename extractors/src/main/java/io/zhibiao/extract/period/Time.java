package io.zhibiao.extract.period;

import java.time.temporal.ChronoUnit;

/** What an expression of time says, before it is known when and where it was said. */
public sealed interface Time {

  /** The name of its kind, as rules print it. */
  String kind();

  /** A year or a part of one: {@code 2021年}, {@code 去年11月}, {@code 2020年末}, {@code 正月初六}. */
  record Calendar(YearRef year, Part part, Edge edge) implements Time {

    @Override
    public String kind() {
      return "calendar";
    }
  }

  /** Whole years: {@code 90年代}, {@code “十四五”期间}. */
  record Years(int first, int last) implements Time {

    @Override
    public String kind() {
      return "years";
    }
  }

  /** A day of a month that is not named: {@code 5日}. */
  record DayOfMonth(int day) implements Time {

    @Override
    public String kind() {
      return "day";
    }
  }

  /**
   * A month counted from the month of publication or from the one last spoken of, or a part of it:
   * {@code 上月}, {@code 本月9日}.
   *
   * @param spokenOf whether it counts from the one last spoken of: {@code 当月}
   * @param part the part as it were of January
   */
  record MonthAway(int months, boolean spokenOf, Part part, Edge edge) implements Time {

    @Override
    public String kind() {
      return "month-away";
    }
  }

  /** A quarter counted from the one of publication, or an end of it: {@code 上季度}, {@code 上季末}. */
  record QuarterAway(int quarters, Edge edge) implements Time {

    @Override
    public String kind() {
      return "quarter-away";
    }
  }

  /**
   * A week counted from the one of publication, or days of it: {@code 上周}, {@code 上周五}, {@code
   * 上周末}.
   *
   * @param first from 1 for Monday
   * @param last likewise, inclusive
   */
  record WeekAway(int weeks, int first, int last) implements Time {

    @Override
    public String kind() {
      return "week-away";
    }
  }

  /**
   * A day of a week that nothing names: {@code 周四}.
   *
   * @param day from 1 for Monday
   */
  record Weekday(int day) implements Time {

    @Override
    public String kind() {
      return "weekday";
    }
  }

  /**
   * Years of which the first lies before the year 1, which no calendar of days has: {@code
   * 公元前221年}.
   *
   * @param first counted as EDTF does: 1 BC is 0
   */
  record Ancient(int first, int last) implements Time {

    @Override
    public String kind() {
      return "ancient";
    }
  }

  /** A day counted from the day of publication: {@code 昨天}, {@code 目前}. */
  record DayAway(int days) implements Time {

    @Override
    public String kind() {
      return "day-away";
    }
  }

  /** Years, or months or days, up to the publication: {@code 近三年}, {@code 近三个月}. */
  record Recent(int count, ChronoUnit unit) implements Time {

    /** The years; 0 where no years are counted. */
    int years() {
      return unit == ChronoUnit.YEARS ? count : 0;
    }

    @Override
    public String kind() {
      return "recent";
    }
  }

  /** From one time to another: {@code 7月至10月}. */
  record Range(Time from, Time to) implements Time {

    @Override
    public String kind() {
      return "range";
    }
  }

  /** From a time to the publication: {@code “十三五”以来}. */
  record Since(Time from) implements Time {

    @Override
    public String kind() {
      return "since";
    }
  }

  /**
   * The same part of the year that was last spoken of: {@code 同期}.
   *
   * @param years 0 where it is the same time, -1 where a note tells what it was a year before
   */
  record SamePeriod(int years) implements Time {

    @Override
    public String kind() {
      return "same-period";
    }
  }

  /** The time that something is just measured against: {@code 仅次于2003年，当时为5%}. */
  record Then() implements Time {

    @Override
    public String kind() {
      return "then";
    }
  }

  /** Another time than before, but nobody can say which: {@code 疫情以来}, {@code 下一步}. */
  record Other() implements Time {

    @Override
    public String kind() {
      return "other";
    }
  }

  /** A time of day; it says nothing of the date: {@code 21点30分}. */
  record Clock() implements Time {

    @Override
    public String kind() {
      return "clock";
    }
  }
}
