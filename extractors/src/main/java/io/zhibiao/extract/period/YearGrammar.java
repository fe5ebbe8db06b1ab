package io.zhibiao.extract.period;

import static io.zhibiao.extract.period.Numerals.at;

import io.zhibiao.extract.lexicon.Phrases;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a year: {@code 2021年}, {@code 一九五七年}, {@code 2020年度}, {@code 98年底}, {@code 零八年}, {@code
 * 民国三年}, {@code 去年}. Refuses {@code 30年} and {@code 3000年历史}, lengths of time.
 */
final class YearGrammar {

  /** Before this, four digits and 年 are rather a length of time. */
  private static final int FIRST_SURE = 1500;

  private static final int LAST = 2199;

  private static final String REPUBLIC = "民国";

  private static final int BEFORE_REPUBLIC = 1911;

  private YearGrammar() {}

  static Optional<Found<YearRef>> read(String chars, int from) {
    Optional<Phrases.Hit<Words.Word>> word = Words.ALL.longestAt(chars, from);
    if (word.isPresent()) {
      return fromWord(word.get());
    }
    if (chars.startsWith(REPUBLIC, from)) {
      return ofRepublic(chars, from + REPUBLIC.length());
    }
    int start = chars.startsWith("公元", from) ? from + 2 : from;
    boolean shortened = at(chars, start) == '’' || at(chars, start) == '\'';
    int digits = shortened ? start + 1 : start;
    int end = Numerals.end(chars, digits);
    if (end - digits == 4 && chars.startsWith("财年", end)) {
      return found(new YearRef.Named(Numerals.digits(chars, digits, end)), end + 2, true);
    }
    if (end == digits || at(chars, end) != '年') {
      return Optional.empty();
    }
    int year = Numerals.digits(chars, digits, end);
    if (end - digits == 4) {
      return start > from || isYear(chars, year, end + 1) ? named(chars, year, end + 1) : none();
    }
    boolean two = end - digits == 2 && year >= 0;
    return two && (shortened || isShortYear(chars, digits, year, end + 1))
        ? named(chars, full(year), end + 1)
        : none();
  }

  /** 民国三年 is 1914. */
  private static Optional<Found<YearRef>> ofRepublic(String chars, int from) {
    int end = Numerals.end(chars, from);
    OptionalInt year = Numerals.small(chars, from, end);
    return year.isPresent() && at(chars, end) == '年'
        ? found(new YearRef.Named(BEFORE_REPUBLIC + year.getAsInt()), end + 1, true)
        : none();
  }

  private static Optional<Found<YearRef>> none() {
    return Optional.empty();
  }

  private static Optional<Found<YearRef>> fromWord(Phrases.Hit<Words.Word> hit) {
    int years = hit.meaning().first();
    int end = hit.span().end();
    return switch (hit.meaning().kind()) {
      case YEAR_PUBLISHED -> found(new YearRef.FromPublished(years), end, false);
      case YEAR_SPOKEN -> found(new YearRef.FromSpokenOf(years), end, false);
      default -> none();
    };
  }

  private static Optional<Found<YearRef>> found(YearRef year, int end, boolean figure) {
    return Optional.of(new Found<>(year, end, figure));
  }

  private static Optional<Found<YearRef>> named(String chars, int year, int end) {
    boolean wholly = at(chars, end) == '度' && at(chars, end + 1) != '假';
    return found(new YearRef.Named(year), wholly ? end + 1 : end, true);
  }

  private static boolean isYear(String chars, int year, int end) {
    boolean length =
        chars.startsWith("的历史", end)
            || chars.startsWith("历史", end)
            || chars.startsWith("来", end)
            || chars.startsWith("间", end);
    return year >= FIRST_SURE && year <= LAST && !length;
  }

  /** Two digits are a year where they cannot be a length: before a month, or 05, or 98年底. */
  private static boolean isShortYear(String chars, int from, int year, int end) {
    if (at(chars, from - 1) == '.' || at(chars, from - 1) == '第') {
      return false;
    }
    boolean chinese = Numerals.isChinese(chars.charAt(from));
    char next = at(chars, end);
    int monthEnd = Numerals.end(chars, end);
    boolean month = monthEnd > end && at(chars, monthEnd) == '月';
    if (chinese && year < 10) {
      return true;
    }
    if (chinese) {
      int difference = year % 10 - year / 10;
      return year >= 40 && difference != 1 && difference != -1 && "来多间历".indexOf(next) < 0;
    }
    boolean edge = next == '底' || next == '末' || next == '度';
    return month || (edge && year >= 49) || year < 10;
  }

  private static int full(int year) {
    return year < 40 ? 2000 + year : 1900 + year;
  }
}
