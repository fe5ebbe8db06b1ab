package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.numeral.Runs;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Reads a range of time, and a word with 以来 behind it: {@code 7月至10月}, {@code 1—4月}, {@code
 * 2016—2020年}, {@code 5月12至18日}, {@code 今年以来}. What has no second end is left to {@link Points}.
 */
final class Ranges {

  private static final String DASH = "——";

  private static final Words.Word NOW = new Words.Word(Words.Kind.DAY, 0, 0);

  private Ranges() {}

  static Optional<Found<Time>> read(String chars, int from) {
    if (isWeekday(chars, from)) {
      return Optional.empty();
    }
    Optional<Found<Time>> start =
        SpanningYears.read(chars, from)
            .or(() -> daysOfMonthAway(chars, from))
            .or(() -> bareStart(chars, from));
    if (start.isEmpty()) {
      start = Points.read(chars, from).map(point -> extended(chars, point));
    }
    return start;
  }

  /** The 四 of 上周四到十月一日 begins nothing. */
  private static boolean isWeekday(String chars, int from) {
    boolean week =
        at(chars, from - 1) == '周'
            || chars.startsWith("星期", from - 2)
            || chars.startsWith("礼拜", from - 2);
    return week && "一二三四五六日".indexOf(at(chars, from)) >= 0 && at(chars, from + 1) != '月';
  }

  private static Found<Time> extended(String chars, Found<Time> point) {
    if (point.value() instanceof Time.DayAway) {
      return DayRanges.from(chars, point);
    }
    if (!isDated(point.value())) {
      return point;
    }
    Found<Time> range = withSecondEnd(chars, point);
    int end = range.end();
    boolean toNow = chars.startsWith("至今", end) && "年天日后".indexOf(at(chars, end + 2)) < 0;
    if (toNow || (chars.startsWith("以来", end) && !range.figure())) {
      return new Found<>(new Time.Since(range.value()), end + 2, range.figure());
    }
    int now = connectorEnd(chars, end);
    Optional<Phrases.Hit<Words.Word>> word =
        now > end ? Words.ALL.longestAt(chars, now) : Optional.empty();
    if (word.filter(hit -> hit.meaning().equals(NOW)).isPresent()) {
      return new Found<>(new Time.Since(range.value()), word.get().span().end(), range.figure());
    }
    boolean during = chars.startsWith("期间", end);
    return during ? new Found<>(range.value(), end + 2, range.figure()) : range;
  }

  private static boolean isDated(Time time) {
    return time instanceof Time.Calendar
        || time instanceof Time.Years
        || time instanceof Time.DayOfMonth
        || time instanceof Time.MonthAway;
  }

  private static Found<Time> withSecondEnd(String chars, Found<Time> point) {
    int behind = connectorEnd(chars, point.end());
    if (behind == point.end()) {
      return point;
    }
    return Points.read(chars, behind)
        .or(() -> chineseDay(chars, behind, point.value()))
        .or(() -> LunarGrammar.dayOfSameMonth(chars, behind, point.value()))
        .filter(second -> isDated(second.value()) && (point.figure() || second.figure()))
        .filter(second -> !chars.startsWith(DASH, point.end()) || isLater(point, second))
        .map(second -> range(point.value(), second))
        .orElse(point);
  }

  /** 2008年——2018年 is a range; in 计划的第一年——1958年 the dash explains. */
  private static boolean isLater(Found<Time> first, Found<Time> second) {
    return first.value() instanceof Time.Calendar from
        && second.value() instanceof Time.Calendar to
        && from.year() instanceof YearRef.Named start
        && to.year() instanceof YearRef.Named end
        && start.year() < end.year();
  }

  /** The 十二日 of 一月十日到十二日; elsewhere 十二日 may be a length. */
  private static Optional<Found<Time>> chineseDay(String chars, int from, Time first) {
    boolean ofDay = first instanceof Time.Calendar calendar && calendar.part() instanceof Part.Day;
    int end = Runs.chineseEnd(chars, from);
    OptionalInt day = Runs.small(chars, from, end);
    boolean sound =
        ofDay && day.isPresent() && day.getAsInt() <= 31 && "日号".indexOf(at(chars, end)) >= 0;
    return sound
        ? Optional.of(new Found<>(new Time.DayOfMonth(day.getAsInt()), end + 1, true))
        : Optional.empty();
  }

  private static Found<Time> range(Time from, Found<Time> to) {
    return new Found<>(new Time.Range(from, to.value()), to.end(), true);
  }

  /** Behind 至, 到, a dash or a wave, and blanks around it; the place itself where there is none. */
  static int connectorEnd(String chars, int from) {
    int sign = at(chars, from) == ' ' ? from + 1 : from;
    boolean beginning = at(chars, sign) == '起' && "至到".indexOf(at(chars, sign + 1)) >= 0;
    int word = beginning ? sign + 1 : sign;
    if (word >= chars.length() || "至到-~－—".indexOf(chars.charAt(word)) < 0) {
      return from;
    }
    int end = chars.startsWith(DASH, word) ? word + 2 : word + 1;
    return at(chars, end) == ' ' ? end + 1 : end;
  }

  /**
   * A range whose first end lacks its sign: {@code 1—4月}, {@code 2016—2020年}, {@code 一至三季度}, {@code
   * 第1至第3季度}.
   */
  private static Optional<Found<Time>> bareStart(String chars, int from) {
    Optional<Found<YearRef>> year =
        YearGrammar.read(chars, from).filter(found -> found.end() < chars.length());
    YearRef ref = year.<YearRef>map(Found::value).orElse(new YearRef.Unsaid());
    int behind = year.map(Found::end).orElse(from);
    boolean ordinal = at(chars, behind) == '第';
    int start = ordinal ? behind + 1 : behind;
    int end = Runs.end(chars, start);
    if (end > start && at(chars, end) == '月' && !ordinal) {
      return days(chars, ref, start, end);
    }
    boolean listed = end > start && "、和与及".indexOf(at(chars, end)) >= 0;
    Optional<Found<Time>> months =
        listed && !ordinal ? MonthLists.read(chars, ref, start) : Optional.empty();
    if (months.isPresent()) {
      return months;
    }
    int joined = listed ? end + 1 : connectorEnd(chars, end);
    if (end == start || joined == end) {
      return Optional.empty();
    }
    int second = ordinal && at(chars, joined) == '第' ? joined + 1 : joined;
    int secondEnd = Runs.end(chars, second);
    if (ordinal && !chars.startsWith("季度", secondEnd)) {
      return Optional.empty();
    }
    boolean counted = countsYears(chars, new int[] {end, second, secondEnd}, start);
    if (counted) {
      Time time =
          new Time.Years(fourDigits(chars, start, end), fourDigits(chars, second, secondEnd));
      return Optional.of(new Found<>(time, secondEnd, true));
    }
    if (year.isEmpty() && at(chars, secondEnd) == '年') {
      return years(chars, new int[] {from, end, second, secondEnd}, listed);
    }
    return parts(chars, ref, new int[] {start, end, second, secondEnd}, listed);
  }

  /** {@code 2019-2021三年}: as many as lie between the two. */
  private static boolean countsYears(String chars, int[] places, int from) {
    int first = fourDigits(chars, from, places[0]);
    int last = fourDigits(chars, places[1], places[2]);
    int end = Runs.chineseEnd(chars, places[2]);
    int years = Runs.value(chars, places[2], end).orElse(0);
    return first >= 1800 && last > first && years == last - first + 1 && at(chars, end) == '年';
  }

  private static Optional<Found<Time>> years(String chars, int[] places, boolean listed) {
    int first = fourDigits(chars, places[0], places[1]);
    int last = fourDigits(chars, places[2], places[3]);
    int end = places[3];
    if (first < 1800 || last <= first || last > 2199 || (listed && last != first + 1)) {
      return Optional.empty();
    }
    int behind = at(chars, end + 1) == '度' ? end + 2 : end + 1;
    return Optional.of(new Found<>(new Time.Years(first, last), behind, true));
  }

  private static int fourDigits(String chars, int from, int to) {
    return to - from == 4 ? Runs.digits(chars, from, to) : -1;
  }

  private static Optional<Found<Time>> parts(
      String chars, YearRef year, int[] places, boolean listed) {
    OptionalInt first = Runs.small(chars, places[0], places[1]);
    OptionalInt last = Runs.small(chars, places[2], places[3]);
    int end = places[3];
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    int from = first.getAsInt();
    int to = last.getAsInt();
    if (listed && to != from + 1) {
      return Optional.empty();
    }
    if (at(chars, end) == '月' && from <= 12 && to <= 12) {
      int behind = at(chars, end + 1) == '份' ? end + 2 : end + 1;
      return months(chars, year, from, to, behind);
    }
    if (chars.startsWith("季度", end) && from < to && to <= 4) {
      return months(chars, year, from * 3 - 2, to * 3, end + 2);
    }
    return Optional.empty();
  }

  /** {@code 5月12至18日}: the first day lacks its sign. */
  private static Optional<Found<Time>> days(String chars, YearRef year, int monthStart, int end) {
    return Runs.small(chars, monthStart, end).stream()
        .boxed()
        .findAny()
        .flatMap(
            month ->
                daysBehind(
                    chars,
                    end,
                    day ->
                        new Time.Calendar(
                            year, new Part.Day(Math.min(12, month), day), Edge.NONE)));
  }

  /** {@code 本月1-20日}. */
  private static Optional<Found<Time>> daysOfMonthAway(String chars, int from) {
    return Words.ALL
        .longestAt(chars, from)
        .filter(word -> word.meaning().kind() == Words.Kind.MONTH)
        .flatMap(
            word ->
                daysBehind(
                    chars,
                    word.span().end() - 1,
                    day ->
                        new Time.MonthAway(
                            word.meaning().first(), false, new Part.Day(1, day), Edge.NONE)));
  }

  /**
   * The two days behind a month.
   *
   * @param end where 月 stands
   * @param ofDay the first of them by its number
   */
  private static Optional<Found<Time>> daysBehind(String chars, int end, IntFunction<Time> ofDay) {
    int firstEnd = Runs.end(chars, end + 1);
    boolean listed = at(chars, firstEnd) == '、';
    int second = listed ? firstEnd + 1 : connectorEnd(chars, firstEnd);
    int secondEnd = Runs.end(chars, second);
    OptionalInt first = Runs.small(chars, end + 1, firstEnd);
    OptionalInt last = Runs.small(chars, second, secondEnd);
    boolean sound = first.isPresent() && last.isPresent();
    if (!sound || second == firstEnd || at(chars, secondEnd) != '日') {
      return Optional.empty();
    }
    boolean ordered = first.getAsInt() < last.getAsInt() && last.getAsInt() <= 31;
    Time range =
        new Time.Range(ofDay.apply(first.getAsInt()), new Time.DayOfMonth(last.getAsInt()));
    return ordered ? Optional.of(new Found<>(range, secondEnd + 1, true)) : Optional.empty();
  }

  /** Months by their numbers, up to a place behind them; 期间 goes with them. */
  static Optional<Found<Time>> months(String chars, YearRef year, int from, int to, int end) {
    int behind = chars.startsWith("期间", end) ? end + 2 : end;
    boolean whole = from == 1 && to == 12;
    if (from <= to && !whole) {
      Time time = new Time.Calendar(year, new Part.Months(from, to), Edge.NONE);
      return Optional.of(new Found<>(time, behind, true));
    }
    Time start = new Time.Calendar(year, new Part.Months(from, from), Edge.NONE);
    YearRef last = whole ? year : new YearRef.Unsaid();
    Time finish = new Time.Calendar(last, new Part.Months(to, to), Edge.NONE);
    return Optional.of(new Found<>(new Time.Range(start, finish), behind, true));
  }
}
