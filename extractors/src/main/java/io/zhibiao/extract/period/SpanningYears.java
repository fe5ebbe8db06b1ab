package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.numeral.Runs;
import java.util.Optional;

/**
 * Reads a year that begins in one calendar year and ends in the next: {@code 2017/18年度} in Hong
 * Kong's finances, {@code 2018—2019学年}, {@code 2019—2020年秋冬季}.
 */
final class SpanningYears {

  private SpanningYears() {}

  static Optional<Found<Time>> read(String chars, int from) {
    int firstEnd = Runs.digitsEnd(chars, from);
    char sign = at(chars, firstEnd);
    if (firstEnd - from != 4 || (sign != '/' && sign != '-' && sign != '—')) {
      return Optional.empty();
    }
    int digits = Runs.digitsEnd(chars, firstEnd + 1);
    int length = digits - firstEnd - 1;
    int first = Runs.digits(chars, from, firstEnd);
    if (length != 2 && length != 4) {
      return Optional.empty();
    }
    int second = Runs.digits(chars, firstEnd + 1, digits);
    int end = chars.startsWith("年秋冬季", digits) ? digits + 1 : digits;
    if ((first + 1) % (length == 2 ? 100 : 10_000) != second) {
      return Optional.empty();
    }
    if (chars.startsWith("学年", end)) {
      int behind = chars.startsWith("度", end + 2) ? end + 3 : end + 2;
      return found(first, new Part.Months(9, 9), new Part.Months(8, 8), behind);
    }
    if (chars.startsWith("秋冬季", end)) {
      return found(first, new Part.Months(10, 10), new Part.Months(3, 3), end + 3);
    }
    boolean fiscal = chars.startsWith("财政年度", end) || chars.startsWith("财年", end);
    if (fiscal || (chars.startsWith("年度", end) && sign == '/') || isShortYear(chars, end, length)) {
      int behind =
          end + (chars.startsWith("财政", end) ? 4 : at(chars, end + 1) == '度' || fiscal ? 2 : 1);
      Time year = new Time.Range(fiscalStart(first), fiscalEnd(first));
      return Optional.of(new Found<>(year, behind, true));
    }
    return length == 2 ? through(chars, first, end) : Optional.empty();
  }

  /** {@code 2012-13至2014-15年度}: the first end lacks its sign. */
  private static Optional<Found<Time>> through(String chars, int first, int end) {
    int behind = Ranges.connectorEnd(chars, end);
    Optional<Found<Time>> last = behind > end ? read(chars, behind) : Optional.empty();
    return last.filter(found -> found.value() instanceof Time.Range)
        .map(
            found ->
                new Found<>(
                    new Time.Range(fiscalStart(first), ((Time.Range) found.value()).to()),
                    found.end(),
                    true));
  }

  /** April of the year that a fiscal year begins in. */
  static Time fiscalStart(int year) {
    return new Time.Calendar(new YearRef.Named(year), new Part.Months(4, 4), Edge.NONE);
  }

  /** March of the year behind it. */
  static Time fiscalEnd(int year) {
    return new Time.Calendar(new YearRef.Named(year + 1), new Part.Months(3, 3), Edge.NONE);
  }

  private static boolean isShortYear(String chars, int end, int length) {
    return length == 2 && at(chars, end) == '年';
  }

  private static Optional<Found<Time>> found(int first, Part from, Part to, int end) {
    Time start = new Time.Calendar(new YearRef.Named(first), from, Edge.NONE);
    Time finish = new Time.Calendar(new YearRef.Named(first + 1), to, Edge.NONE);
    return Optional.of(new Found<>(new Time.Range(start, finish), end, true));
  }
}
