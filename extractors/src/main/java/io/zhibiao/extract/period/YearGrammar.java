package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.numeral.Runs;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a year: {@code 2021年}, {@code 一九五七年}, {@code 2020年度}, {@code 98年底}, {@code 一五年}, {@code
 * 1357年6月}, {@code 去年}. Refuses {@code 30年} and {@code 3000年历史}, lengths of time, and {@code
 * 2015年版}, an edition.
 */
final class YearGrammar {

  /** Before this, four digits and 年 alone are rather a length of time. */
  private static final int FIRST_SURE = 1500;

  private static final int LAST = 2199;

  /** Two digits up to here are of this century. */
  private static final int LAST_OF_CENTURY = 30;

  /** Two Arabic digits from here on are a year before 末 and 度; fewer may number a year. */
  private static final int FIRST_SHORT = 49;

  private static final Set<Words.Kind> FEASTS =
      EnumSet.of(Words.Kind.LUNAR, Words.Kind.SOLAR, Words.Kind.TERM);

  private YearGrammar() {}

  static Optional<Found<YearRef>> read(String chars, int from) {
    Optional<Phrases.Hit<Words.Word>> word = Words.ALL.longestAt(chars, from);
    if (word.isPresent()) {
      // the 年内 of 三年内 belongs to a length
      boolean length = at(chars, from) == '年' && Runs.isNumeral(at(chars, from - 1));
      return length || Words.isInsideOther(chars, from) ? none() : fromWord(word.get());
    }
    Optional<Found<YearRef>> glossed = glossed(chars, from);
    if (glossed.isPresent()) {
      return glossed;
    }
    boolean era = chars.startsWith("公元", from) || chars.startsWith("西元", from);
    int start = era ? from + 2 : from;
    boolean shortened = at(chars, start) == '’' || at(chars, start) == '\'';
    int digits = shortened ? start + 1 : start;
    int end = Runs.end(chars, digits);
    if (end - digits == 4 && chars.startsWith("财年", end)) {
      return found(new YearRef.Named(Runs.digits(chars, digits, end)), end + 2, true);
    }
    if (end - digits == 4 && start == digits && isClassYear(chars, end)) {
      return found(new YearRef.Named(Runs.digits(chars, digits, end)), end, false);
    }
    if (end == digits || at(chars, end) != '年' || at(chars, end + 1) == '版') {
      return Optional.empty();
    }
    int length = end - digits;
    int year = length <= 4 ? Runs.digits(chars, digits, end) : -1;
    if (year >= 0 && length == 2) {
      boolean told = shortened || isShortYear(chars, digits, year, end + 1);
      return told ? named(chars, full(year), end + 1) : none();
    }
    boolean sure = start > from || (length == 4 && isYear(chars, year, end + 1));
    boolean early = year >= 100 && year <= LAST && isEarly(chars, digits, end);
    if (year > 0 && (sure || early)) {
      return named(chars, year, end + 1);
    }
    return year < 0 && isMonth(chars, end + 1) ? spelledOut(chars, digits, end) : none();
  }

  /** {@code 去（2016）年}, as papers of Taiwan print it. */
  private static Optional<Found<YearRef>> glossed(String chars, int from) {
    boolean word = "今去前明".indexOf(at(chars, from)) >= 0 && at(chars, from + 1) == '（';
    int end = word ? Runs.digitsEnd(chars, from + 2) : from;
    return end == from + 6 && chars.startsWith("）年", end)
        ? named(chars, Runs.digits(chars, from + 2, end), end + 2)
        : none();
  }

  /** {@code 2023届毕业生}: those who left school in that year; 第2023届 counts. */
  private static boolean isClassYear(String chars, int end) {
    return at(chars, end) == '届'
        && Cues.CLASSES.beginAt(chars, end + 1)
        && at(chars, end - "第2023".length()) != '第';
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

  /** 2000年来 and 3000年历史 are lengths; 2009年间 is none, nobody tells one so exactly. */
  private static boolean isYear(String chars, int year, int end) {
    boolean length =
        chars.startsWith("的历史", end)
            || chars.startsWith("历史", end)
            || (year % 100 == 0 && (chars.startsWith("来", end) || chars.startsWith("间", end)));
    return year >= FIRST_SURE && year <= LAST && !length;
  }

  /** 三六七年 is told in digits, as no length is; 789年 and 1357年 lead to a month or follow 在. */
  private static boolean isEarly(String chars, int from, int end) {
    boolean told = Runs.isChinese(chars.charAt(from)) && at(chars, end + 1) != '级';
    boolean placed = at(chars, from - 1) == '在' || at(chars, from - 1) == '于';
    return told || placed || isMonth(chars, end + 1);
  }

  /** 两千零四年八月: the year is told as an amount. */
  private static Optional<Found<YearRef>> spelledOut(String chars, int from, int end) {
    int year = Runs.value(chars, from, end).orElse(0);
    return year >= FIRST_SURE && year <= LAST ? named(chars, year, end + 1) : none();
  }

  /** Also the first of {@code 1—2月}. */
  private static boolean isMonth(String chars, int from) {
    int first = Runs.end(chars, from);
    boolean range = first > from && first - from <= 2 && "-—–至到~～".indexOf(at(chars, first)) >= 0;
    int end = range ? Runs.end(chars, first + 1) : first;
    return end > from
        && at(chars, end) == '月'
        && Runs.small(chars, range ? first + 1 : from, end).orElse(13) <= 12;
  }

  private static boolean isFeast(String chars, int from) {
    return Words.ALL
        .longestAt(chars, from)
        .map(word -> word.meaning().kind())
        .filter(kind -> FEASTS.contains(kind))
        .isPresent();
  }

  /**
   * Two digits are a year where they cannot be a length: 05, 98年底, 21年3月, 26年除夕, 从15年起, 98年全县, 一五年.
   */
  private static boolean isShortYear(String chars, int from, int year, int end) {
    if (at(chars, from - 1) == '.' || at(chars, from - 1) == '第') {
      return false;
    }
    char next = at(chars, end);
    boolean counts = next == '第' && CountedGrammar.read(chars, end, 0).isPresent();
    boolean begins = chars.startsWith("起", end) || chars.startsWith("开始", end);
    boolean since = begins && (at(chars, from - 1) == '从' || at(chars, from - 1) == '自');
    if (year < 10 || isMonth(chars, end) || isFeast(chars, end) || counts || since) {
      return true;
    }
    if (Runs.isChinese(chars.charAt(from))) {
      boolean vague = Runs.areNeighbours(chars.charAt(from), chars.charAt(from + 1));
      return !vague && "来多间历级".indexOf(next) < 0;
    }
    boolean bottom = next == '底' && PartGrammar.edge(chars, end) == Edge.END;
    boolean opens = from == 0 || "，。；（".indexOf(at(chars, from - 1)) >= 0;
    boolean framed = opens && next == '全' && "国省市县区镇乡村".indexOf(at(chars, end + 1)) >= 0;
    return bottom || (year >= FIRST_SHORT && (next == '末' || next == '度' || framed));
  }

  private static int full(int year) {
    return year <= LAST_OF_CENTURY ? 2000 + year : 1900 + year;
  }
}
