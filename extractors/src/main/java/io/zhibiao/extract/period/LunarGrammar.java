package io.zhibiao.extract.period;

import static io.zhibiao.extract.period.Numerals.at;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a day or month of the lunar calendar: {@code 正月初六}, {@code 腊月廿三}, {@code 大年初二}, {@code
 * 农历八月十五}. Refuses {@code 八月十五} without 农历.
 */
final class LunarGrammar {

  private LunarGrammar() {}

  static Optional<Found<PartGrammar.Dated>> read(String chars, int from) {
    if (chars.startsWith("大年初", from)) {
      return day(chars, 1, from + 2, from);
    }
    boolean marked = chars.startsWith("农历", from) || chars.startsWith("阴历", from);
    int start = marked ? from + 2 : from;
    int sign = "正冬腊".indexOf(at(chars, start));
    if (sign >= 0 && at(chars, start + 1) == '月') {
      return day(chars, sign == 0 ? 1 : 10 + sign, start + 2, from);
    }
    int end = Numerals.end(chars, start);
    OptionalInt month = Numerals.small(chars, start, end);
    boolean sound = month.isPresent() && month.getAsInt() <= 12 && at(chars, end) == '月';
    boolean spelled = marked || (at(chars, end + 1) == '初' && Numerals.isChinese(at(chars, start)));
    return sound && spelled
        ? day(chars, month.getAsInt(), end + 1, from).filter(f -> marked || isDay(f.value()))
        : Optional.empty();
  }

  /** Whether a day of the lunar calendar begins here: {@code 十月初一}. */
  static boolean isDayAt(String chars, int from) {
    return read(chars, from).filter(found -> isDay(found.value())).isPresent();
  }

  private static boolean isDay(PartGrammar.Dated dated) {
    return dated.part() instanceof Part.LunarDay;
  }

  private static Optional<Found<PartGrammar.Dated>> day(
      String chars, int month, int from, int start) {
    int numeral = at(chars, from) == '初' ? from + 1 : from;
    int end = Numerals.chineseEnd(chars, numeral);
    OptionalInt day = Numerals.small(chars, numeral, end);
    boolean sound = day.isPresent() && day.getAsInt() <= 30;
    boolean monthOnly = !sound && !chars.startsWith("大年", start);
    if (monthOnly) {
      boolean named = !Numerals.isNumeral(at(chars, start));
      return Optional.of(
          new Found<>(new PartGrammar.Dated(new Part.LunarMonth(month), Edge.NONE), from, !named));
    }
    return sound
        ? Optional.of(
            new Found<>(
                new PartGrammar.Dated(new Part.LunarDay(month, day.getAsInt()), Edge.NONE),
                end,
                true))
        : Optional.empty();
  }
}
