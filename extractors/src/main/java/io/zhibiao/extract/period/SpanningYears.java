package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.numeral.Runs;
import java.util.Optional;

/**
 * Reads a year that begins in one calendar year and ends in the next: {@code 2017/18年度} in Hong
 * Kong's finances, {@code 2018—2019学年}, {@code 2019—2020年秋冬季}, {@code 2020学年}.
 */
final class SpanningYears {

  private static final int YEAR_DIGITS = 4;

  private SpanningYears() {}

  static Optional<Found<Time>> read(String chars, int from) {
    int firstEnd = Runs.digitsEnd(chars, from);
    if (firstEnd - from != YEAR_DIGITS) {
      return Optional.empty();
    }
    int first = Runs.digits(chars, from, firstEnd);
    Optional<Found<Time>> alone =
        Words.SEASONS.longestAt(chars, firstEnd).map(hit -> season(first, hit));
    if (alone.isPresent() || "/-—~至".indexOf(at(chars, firstEnd)) < 0) {
      return alone;
    }
    int digits = Runs.digitsEnd(chars, firstEnd + 1);
    int length = digits - firstEnd - 1;
    if (length != 2 && length != YEAR_DIGITS) {
      return Optional.empty();
    }
    int second = Runs.digits(chars, firstEnd + 1, digits);
    if ((first + 1) % (length == 2 ? 100 : 10_000) != second) {
      return Optional.empty();
    }
    return Words.SEASONS
        .longestAt(chars, pastYear(chars, digits))
        .map(hit -> season(first, hit))
        .or(() -> fiscal(chars, first, digits, length, at(chars, firstEnd)));
  }

  /** Behind the 年 or 年度 of 2019—2020年采暖季. */
  private static int pastYear(String chars, int from) {
    if (at(chars, from) != '年' || at(chars, from + 1) == '级') {
      return from;
    }
    return at(chars, from + 1) == '度' ? from + 2 : from + 1;
  }

  private static Found<Time> season(int first, Phrases.Hit<Words.Season> hit) {
    Words.Season season = hit.meaning();
    Time start = month(first, season.first());
    return new Found<>(
        new Time.Range(start, month(first + 1, season.last())), hit.span().end(), true);
  }

  private static Time month(int year, int month) {
    return new Time.Calendar(new YearRef.Named(year), new Part.Months(month, month), Edge.NONE);
  }

  private static Optional<Found<Time>> fiscal(
      String chars, int first, int end, int length, char sign) {
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
    return month(year, 4);
  }

  /** March of the year behind it. */
  static Time fiscalEnd(int year) {
    return month(year + 1, 3);
  }

  private static boolean isShortYear(String chars, int end, int length) {
    return length == 2 && at(chars, end) == '年';
  }
}
