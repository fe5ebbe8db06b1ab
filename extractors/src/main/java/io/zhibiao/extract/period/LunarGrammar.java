package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.lexicon.WordSet;
import io.zhibiao.extract.numeral.Runs;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a day or month of the lunar calendar: {@code 正月初六}, {@code 腊月18}, {@code 大年初二}, {@code
 * 农历8月23}, {@code 闰四月}, {@code 八月十五}. A month and day in Chinese numerals without 日 are lunar:
 * civil dates take the sign. Refuses {@code 八月十五日} and {@code 八月十五个}.
 */
final class LunarGrammar {

  private static final WordSet MARKS = new WordSet(List.of("农历", "阴历", "旧历", "夏历"));

  /** Months with names of their own and their numbers. */
  private static final String NAMED = "正冬腊";

  /** Days of the lunar calendar alone are told with them: 廿九. */
  private static final String LUNAR_TENS = "廿卅";

  private static final int LAST_DAY = 30;

  private LunarGrammar() {}

  /**
   * The part of a lunar year that begins at the place.
   *
   * @param ofLunarYear whether the year before it is marked as lunar
   */
  static Optional<Found<PartGrammar.Dated>> read(String chars, int from, boolean ofLunarYear) {
    if (chars.startsWith("大年初", from)) {
      return day(chars, new Part.LunarMonth(1, false), from + 2, true);
    }
    int mark = endOfMark(chars, from);
    boolean marked = ofLunarYear || mark > from;
    boolean leap = at(chars, mark) == '闰';
    int start = leap ? mark + 1 : mark;
    int sign = NAMED.indexOf(at(chars, start));
    if (sign >= 0 && at(chars, start + 1) == '月') {
      Part.LunarMonth named = new Part.LunarMonth(sign == 0 ? 1 : 10 + sign, leap);
      Optional<Found<PartGrammar.Dated>> day = day(chars, named, start + 2, true);
      return day.isPresent() ? day : month(named, start + 2, mark > from);
    }
    int end = Runs.end(chars, start);
    OptionalInt number = Runs.small(chars, start, end);
    if (number.orElse(13) > 12 || at(chars, end) != '月') {
      return Optional.empty();
    }
    Part.LunarMonth month = new Part.LunarMonth(number.getAsInt(), leap);
    if (marked || leap) {
      return day(chars, month, end + 1, true).or(() -> month(month, end + 1, true));
    }
    return at(chars, start - 1) != '第' && !PartGrammar.isName(chars, start)
        ? day(chars, month, end + 1, false)
        : Optional.empty();
  }

  /** 初六 in {@code 正月初一至初六}: a day of the month of the one before. */
  static Optional<Found<Time>> dayOfSameMonth(String chars, int from, Time before) {
    return before instanceof Time.Calendar calendar
            && calendar.part() instanceof Part.LunarDay first
        ? day(chars, first.month(), from, true)
            .map(
                last ->
                    new Found<>(
                        new Time.Calendar(
                            calendar.year(), last.value().part(), last.value().edge()),
                        last.end(),
                        true))
        : Optional.empty();
  }

  /** Behind 农历, or the place itself where there is none. */
  static int endOfMark(String chars, int from) {
    int end = MARKS.end(chars, from);
    return end > from && at(chars, end) == '的' ? end + 1 : end;
  }

  private static Optional<Found<PartGrammar.Dated>> month(
      Part.LunarMonth month, int end, boolean figure) {
    return Optional.of(new Found<>(new PartGrammar.Dated(month, Edge.NONE), end, figure));
  }

  private static Optional<Found<PartGrammar.Dated>> day(
      String chars, Part.LunarMonth month, int from, boolean lunar) {
    boolean first = at(chars, from) == '初';
    int numeral = first ? from + 1 : from;
    int end = Runs.end(chars, numeral);
    OptionalInt number = Runs.small(chars, numeral, end);
    boolean chinese = Runs.isChinese(at(chars, numeral));
    if (number.orElse(LAST_DAY + 1) > LAST_DAY || !(lunar || chinese)) {
      return Optional.empty();
    }
    boolean signed = lunar && !first && "日号".indexOf(at(chars, end)) >= 0;
    boolean own = LUNAR_TENS.indexOf(at(chars, numeral)) >= 0;
    boolean told =
        first || own || signed || (lunar && chinese) || PartGrammar.endsBareDay(chars, end);
    Part day = new Part.LunarDay(month, number.getAsInt());
    return told && (signed || "日号".indexOf(at(chars, end)) < 0)
        ? Optional.of(
            new Found<>(new PartGrammar.Dated(day, Edge.NONE), signed ? end + 1 : end, true))
        : Optional.empty();
  }
}
