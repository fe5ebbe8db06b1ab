package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.numeral.Runs;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads months told one after the other by their numbers: {@code 7、8、9月}, {@code 7、8、9三个月}, {@code
 * 7、8两个月}. Refuses {@code 3、5月}, which leaves one out, and {@code 1、2、3号}.
 */
final class MonthLists {

  private static final String JOINERS = "、和与及";
  private static final int MONTHS = 12;

  private MonthLists() {}

  static Optional<Found<Time>> read(String chars, YearRef year, int from) {
    int end = Runs.end(chars, from);
    OptionalInt first = Runs.small(chars, from, end);
    int last = first.orElse(MONTHS + 1);
    while (last < MONTHS && JOINERS.indexOf(at(chars, end)) >= 0) {
      int next = endOfNumber(chars, end + 1);
      if (Runs.small(chars, end + 1, next).orElse(0) != last + 1) {
        return Optional.empty();
      }
      last++;
      end = next;
    }
    int size = last - first.orElse(last) + 1;
    int behind = size < 2 || last > MONTHS ? end : behindSign(chars, end, size);
    return behind == end
        ? Optional.empty()
        : Ranges.months(chars, year, first.getAsInt(), last, behind);
  }

  /** Digits alone: the 三 of 9三个月 counts the months. */
  private static int endOfNumber(String chars, int from) {
    int end = from;
    while (Character.isDigit(at(chars, end))) {
      end++;
    }
    return end > from ? end : Runs.end(chars, from);
  }

  /** Behind 月, 月份 or as many 个月; the place itself where neither follows. */
  private static int behindSign(String chars, int end, int size) {
    if (at(chars, end) == '月') {
      return at(chars, end + 1) == '份' ? end + 2 : end + 1;
    }
    int counted = at(chars, end) == '两' ? end + 1 : Runs.end(chars, end);
    int count = at(chars, end) == '两' ? 2 : Runs.small(chars, end, counted).orElse(0);
    return count == size && chars.startsWith("个月", counted) ? counted + 2 : end;
  }
}
