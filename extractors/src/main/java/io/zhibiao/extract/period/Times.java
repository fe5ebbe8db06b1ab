package io.zhibiao.extract.period;

import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the expressions of time in a text: {@code 2021年}, {@code 今年1—9月}, {@code “十二五”末}, {@code
 * 去年}. Leaves lengths of time ({@code 45天}) and what stands inside 《》.
 */
public final class Times {

  private static final int YEAR_DIGITS = 4;

  private static final int LONGEST_TITLE = 40;

  /** How far before a title it may stand that it was released. */
  private static final int RELEASE_REACH = 12;

  private Times() {}

  /**
   * All expressions from left to right, none overlapping.
   *
   * @param chars a view's characters
   */
  public static List<TimeExpression> find(String chars) {
    return find(chars, false);
  }

  /**
   * All expressions from left to right, none overlapping.
   *
   * @param chars a view's characters
   * @param republic whether years are counted from the Republic, as in Taiwan
   */
  public static List<TimeExpression> find(String chars, boolean republic) {
    List<TimeExpression> found = new ArrayList<>();
    int titleEnd = -1;
    int last = -1;
    int i = 0;
    while (i < chars.length()) {
      char c = chars.charAt(i);
      if (c == '《' && i >= titleEnd) {
        int close = chars.indexOf('》', i);
        titleEnd = close < 0 ? chars.length() : close + 1;
        if (close >= 0) {
          found.addAll(reportedIn(chars, i + 1, close));
        }
        i = close < 0 ? i + 1 : titleEnd;
        continue;
      }
      Optional<Found<Time>> time =
          Points.mayBegin(chars, i) ? timeAt(chars, i, republic, i == last) : Optional.empty();
      if (time.isPresent()) {
        found.add(expression(i, time.get()));
        last = time.get().end();
        i = Cues.SAME.end(chars, last);
      } else {
        i = Runs.isNumeral(c) ? Runs.end(chars, i) : i + 1;
      }
    }
    return List.copyOf(found);
  }

  /**
   * What a report that is cited by its title reports on: {@code 《2022年统计公报》显示，}; no date of the
   * text's own.
   */
  private static List<TimeExpression> reportedIn(String chars, int from, int to) {
    boolean report = to - from <= LONGEST_TITLE && Cues.REPORT.endAt(chars, to);
    String before = chars.substring(Math.max(0, from - RELEASE_REACH), from);
    boolean cited = Cues.RELEASED.in(before) || Cues.SHOWS.beginAt(chars, to + 1);
    if (!report || !cited || Cues.WORK_REPORT.endAt(chars, to)) {
      return List.of();
    }
    for (int i = from; i < to; i++) {
      Optional<Found<YearRef>> year = YearGrammar.read(chars, i);
      if (year.isPresent() && year.get().figure() && year.get().end() <= to) {
        Time whole = new Time.Calendar(year.get().value(), new Part.Whole(), Edge.NONE);
        return List.of(expression(i, new Found<>(whole, year.get().end(), false)));
      }
    }
    return List.of();
  }

  private static Optional<Found<Time>> timeAt(
      String chars, int at, boolean republic, boolean behindTime) {
    if (isDecimal(chars, at)) {
      return Optional.empty();
    }
    Optional<Found<Time>> year = republic ? RepublicYear.read(chars, at) : Optional.empty();
    return year.or(() -> Ranges.read(chars, at)).filter(isNoTail(behindTime));
  }

  /** The 2日 of 1.2日 is no day; the 1992年 of 3.1992年 is a year behind the number of a list. */
  private static boolean isDecimal(String chars, int at) {
    boolean listed = chars.startsWith("年", at + YEAR_DIGITS) && "12".indexOf(chars.charAt(at)) >= 0;
    return at > 1
        && !listed
        && chars.charAt(at - 1) == '.'
        && Characters.isDigit(chars.charAt(at))
        && Characters.isDigit(chars.charAt(at - 2));
  }

  /** The 累计 of 前四年累计 belongs to the time before it, the 来 of 四年来 is one of its own. */
  private static Predicate<Found<Time>> isNoTail(boolean behindTime) {
    return time -> !behindTime || !(time.value() instanceof Time.Recent);
  }

  private static TimeExpression expression(int start, Found<Time> found) {
    return new TimeExpression(
        new Span(start, found.end()),
        found.figure(),
        found.value(),
        "date/" + found.value().kind());
  }

  /**
   * Places an expression of time in the year of another: {@code 12月末} under {@code 2012年} is the
   * last day of 2012. Unknown where that tells nothing of it ({@code 本月}).
   */
  public static Period in(Time time, Period year) {
    LocalDate start = year.start().orElse(null);
    if (start == null) {
      return Period.UNKNOWN;
    }
    Period whole = Periods.year(start.getYear());
    return Resolver.resolve(time, Context.of(Published.UNKNOWN, whole, Period.UNKNOWN, false));
  }
}
