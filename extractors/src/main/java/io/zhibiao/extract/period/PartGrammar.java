package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Characters;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a part of a year, by itself or behind the year: {@code 6月3日}, {@code 2月上旬}, {@code 三季度},
 * {@code 4月份}, {@code 年底}, {@code 春节}. Refuses {@code 3个月}, {@code 二月兰}, {@code 5月龄}.
 */
final class PartGrammar {

  /** What makes 初, 末 and 底 begin another word: 初步, 末端, 底部. */
  private static final String OTHER_WORDS = "步级次始端梢尾部线气层蕴色座板盘薪";

  /** Days that a holiday lasts at most. */
  private static final int LONGEST_HOLIDAY = 9;

  private PartGrammar() {}

  /** A part of a year and which end of it. */
  record Dated(Part part, Edge edge) {}

  static Optional<Found<Dated>> read(String chars, int from) {
    return LunarGrammar.read(chars, from, false)
        .or(() -> month(chars, from, false))
        .or(() -> quarter(chars, from))
        .or(() -> LetteredGrammar.quarter(chars, from))
        .or(() -> firstMonths(chars, from))
        .or(() -> word(chars, from));
  }

  /**
   * The part behind a year.
   *
   * @param lunar whether the year is marked as lunar
   */
  static Optional<Found<Dated>> behindYear(String chars, int from, boolean lunar) {
    int sign = pastSeparator(chars, from);
    return LunarGrammar.read(chars, from, lunar)
        .or(() -> month(chars, sign, true))
        .or(() -> quarter(chars, from))
        .or(() -> LetteredGrammar.quarter(chars, from))
        .or(() -> firstMonths(chars, from))
        .or(() -> CountedGrammar.read(chars, from, 0).map(PartGrammar::whole))
        .or(() -> word(chars, from))
        .or(() -> at(chars, from) == '的' ? feast(chars, from + 1) : Optional.empty())
        .or(() -> yearsOwn(chars, from));
  }

  private static Found<Dated> whole(Found<Part.Counted> counted) {
    return new Found<>(new Dated(counted.value(), Edge.NONE), counted.end(), true);
  }

  private static Optional<Found<Dated>> found(Part part, Edge edge, int end, boolean figure) {
    return Optional.of(new Found<>(new Dated(part, edge), end, figure));
  }

  private static Optional<Found<Dated>> month(String chars, int from, boolean afterYear) {
    boolean first = at(chars, from) == '元' && at(chars, from + 1) == '月';
    int end = first ? from + 1 : Runs.end(chars, from);
    OptionalInt month = first ? OptionalInt.of(1) : Runs.small(chars, from, end);
    if (month.isEmpty() || month.getAsInt() > 12 || at(chars, end) != '月') {
      return Optional.empty();
    }
    int behind = end + 1;
    char next = at(chars, behind);
    boolean name = !afterYear && (isName(chars, from) || isLength(chars, from));
    boolean term = next == '期' && at(chars, behind + 1) != '间';
    if (name || term || next == '龄' || next == '均' || next == '季') {
      return Optional.empty();
    }
    return Optional.of(inMonth(chars, month.getAsInt(), behind));
  }

  /** 历时3月, 近三月; not 临近三月. */
  private static boolean isLength(String chars, int from) {
    return Cues.MONTHS_BEFORE.endAt(chars, from) && !Cues.NEAR.endAt(chars, from);
  }

  /** {@code 二月兰}; not {@code 二月二} in 二月二十日. */
  static boolean isName(String chars, int from) {
    return Words.NAMES
        .longestAt(chars, from)
        .filter(hit -> !isDay(chars, hit.span().end()))
        .isPresent();
  }

  /** Whether a numeral before the place goes on as a day: 二月二 in 二月二十日 and in 二月二日. */
  private static boolean isDay(String chars, int behind) {
    char next = at(chars, behind);
    return Runs.isChinese(at(chars, behind - 1)) && (Runs.isChinese(next) || isDaySign(next));
  }

  /** What stands behind a month: a day, a third, its beginning or end; else the whole of it. */
  static Found<Dated> inMonth(String chars, int month, int behind) {
    int dayStart = pastSeparator(chars, behind);
    int dayEnd = Runs.end(chars, dayStart);
    OptionalInt day = Runs.small(chars, dayStart, dayEnd);
    boolean signed = isDaySign(at(chars, dayEnd));
    if (day.orElse(32) <= 31 && (signed || isBareDay(chars, behind, dayStart, dayEnd))) {
      Part part = new Part.Day(month, day.getAsInt());
      return new Found<>(new Dated(part, Edge.NONE), signed ? dayEnd + 1 : dayEnd, true);
    }
    int spoken = at(chars, behind) == '份' ? behind + 1 : behind;
    Optional<Found<Part.Counted>> counted = CountedGrammar.read(chars, spoken, month);
    if (counted.isPresent()) {
      return whole(counted.get());
    }
    Optional<Phrases.Hit<Words.Days>> days = Words.MONTH_DAYS.longestAt(chars, behind);
    if (days.isPresent()) {
      Words.Days told = days.get().meaning();
      Part part = new Part.Days(month, told.first(), told.last());
      return new Found<>(new Dated(part, Edge.NONE), days.get().span().end(), true);
    }
    int edgeAt = at(chars, behind) == '月' ? behind + 1 : behind;
    Edge edge = edge(chars, edgeAt);
    boolean more = edge != Edge.NONE || at(chars, behind) == '份';
    Dated dated = new Dated(new Part.Months(month, month), edge);
    int end = edge == Edge.NONE ? behind : edgeAt;
    return new Found<>(dated, more ? end + 1 : end, true);
  }

  /** {@code 10月22}: no sign, so that nothing may be left for the number to count. */
  private static boolean isBareDay(String chars, int behind, int start, int end) {
    return start == behind && Characters.isDigit(at(chars, start)) && endsBareDay(chars, end);
  }

  /**
   * Whether a day without its sign ends here: at the clause's end, before 晚上, or as one of a range.
   */
  static boolean endsBareDay(String chars, int end) {
    int second = Ranges.connectorEnd(chars, end);
    int month = Runs.end(chars, second);
    boolean ranges = second > end && month > second && at(chars, month) == '月';
    return end >= chars.length()
        || "，。；！？）”".indexOf(at(chars, end)) >= 0
        || ranges
        || ClockGrammar.endOfDayPart(chars, end) > end;
  }

  /** Past what may part year, month and day: {@code 2001年 / 02月 / 20日}, {@code 2018年 12月}, 的. */
  private static int pastSeparator(String chars, int from) {
    if (at(chars, from) == '的') {
      return from + 1;
    }
    int sign = at(chars, from) == ' ' ? from + 1 : from;
    if (at(chars, sign) != '/') {
      return sign;
    }
    return at(chars, sign + 1) == ' ' ? sign + 2 : sign + 1;
  }

  private static boolean isDaySign(char c) {
    return c == '日' || c == '号';
  }

  static Edge edge(String chars, int at) {
    if (OTHER_WORDS.indexOf(at(chars, at + 1)) >= 0) {
      return Edge.NONE;
    }
    return switch (at(chars, at)) {
      case '初' -> Edge.START;
      case '底', '末' -> Edge.END;
      default -> Edge.NONE;
    };
  }

  /** What only the year makes a time: {@code 2020年末}, {@code 2020年春}, {@code 去年第三季}. */
  private static Optional<Found<Dated>> yearsOwn(String chars, int from) {
    if (chars.startsWith("伊始", from)) {
      return found(new Part.Whole(), Edge.START, from + 2, false);
    }
    if (chars.startsWith("半年度", from)) {
      return found(new Part.Months(1, 6), Edge.NONE, from + 3, true);
    }
    boolean ends = at(chars, from) == '终' && "于止端结身点究奖".indexOf(at(chars, from + 1)) < 0;
    Edge edge = ends ? Edge.END : edge(chars, from);
    if (edge != Edge.NONE) {
      return found(new Part.Whole(), edge, from + 1, false);
    }
    int season = "春夏秋冬".indexOf(at(chars, from));
    if (season >= 0
        && (from + 1 == chars.length() || "，。；、 ".indexOf(chars.charAt(from + 1)) >= 0)) {
      return found(new Part.Months(3 * season + 3, 3 * season + 5), Edge.NONE, from + 1, false);
    }
    int quarter = "一二三四".indexOf(at(chars, from + 1)) + 1;
    boolean told = at(chars, from) == '第' && quarter > 0 && at(chars, from + 2) == '季';
    Part part = new Part.Months(3 * quarter - 2, 3 * quarter);
    return told ? found(part, Edge.NONE, from + 3, true) : Optional.empty();
  }

  /** {@code 三季度}, {@code 第3季度}, {@code 前三季度}, {@code 首三季}, {@code 一季度末}. */
  private static Optional<Found<Dated>> quarter(String chars, int from) {
    char sign = at(chars, from);
    boolean first = sign == '前' || sign == '首';
    int start = first || sign == '第' ? from + 1 : from;
    boolean two = first && at(chars, start) == '两';
    int end = two ? start + 1 : Runs.end(chars, start);
    OptionalInt quarter = two ? OptionalInt.of(2) : Runs.small(chars, start, end);
    if (quarter.isEmpty() || quarter.getAsInt() > 4 || !isQuarter(chars, sign, end)) {
      return Optional.empty();
    }
    int last = quarter.getAsInt() * 3;
    Part part = new Part.Months(first ? 1 : last - 2, last);
    int behind = at(chars, end + 1) == '度' ? end + 2 : end + 1;
    Edge edge = edge(chars, behind);
    return found(part, edge, edge == Edge.NONE ? behind : behind + 1, true);
  }

  /** 季度, in Hong Kong 季 behind 第, 首 and 前; no 四季度假区. */
  private static boolean isQuarter(String chars, char sign, int from) {
    boolean whole = chars.startsWith("季度", from) && at(chars, from + 2) != '假';
    boolean brief =
        (sign == '第' || sign == '首' || sign == '前')
            && at(chars, from) == '季'
            && "度赛集节稻播".indexOf(at(chars, from + 1)) < 0;
    return whole || brief;
  }

  /** {@code 前8个月}, {@code 前两月}, {@code 首8个月}, {@code 头三个月}; not {@code 之前两个月}. */
  private static Optional<Found<Dated>> firstMonths(String chars, int from) {
    boolean before = "之往向以此目日先提".indexOf(at(chars, from - 1)) >= 0;
    boolean head =
        at(chars, from) == '头' && (from == 0 || Characters.isPunctuation(at(chars, from - 1)));
    boolean first = at(chars, from) == '前' || at(chars, from) == '首' || head;
    if (!first || before) {
      return Optional.empty();
    }
    int start = at(chars, from + 1) == ' ' ? from + 2 : from + 1;
    int end = Runs.end(chars, start);
    boolean two = at(chars, start) == '两' && end == start + 1;
    OptionalInt months = two ? OptionalInt.of(2) : Runs.small(chars, start, end);
    int counted = at(chars, end) == ' ' ? end + 1 : end;
    int sign = at(chars, counted) == '个' ? counted + 1 : counted;
    if (months.isEmpty() || months.getAsInt() > 12 || at(chars, sign) != '月') {
      return Optional.empty();
    }
    int behind = at(chars, sign + 1) == '份' ? sign + 2 : sign + 1;
    return found(new Part.Months(1, months.getAsInt()), Edge.NONE, behind, true);
  }

  /** {@code 2019年的清明节}; not {@code 今年的全年}. */
  private static Optional<Found<Dated>> feast(String chars, int from) {
    return word(chars, from)
        .filter(found -> !(found.value().part() instanceof Part.Months))
        .filter(found -> !(found.value().part() instanceof Part.Whole));
  }

  /** {@code 国庆中秋假期}: behind a second feast of one holiday. */
  private static int pastFeast(String chars, int end) {
    int from = "、和".indexOf(at(chars, end)) >= 0 ? end + 1 : end;
    return Words.ALL
        .longestAt(chars, from)
        .filter(hit -> Holidays.day(hit.meaning()).isPresent())
        .map(hit -> hit.span().end())
        .filter(behind -> Cues.HOLIDAY.end(chars, behind) > behind)
        .orElse(end);
  }

  /** {@code 国庆} 七天, {@code 春节} 7天假期: days of it are counted, so the holiday is meant. */
  private static boolean isCounted(String chars, int from) {
    int end = Runs.end(chars, from);
    OptionalInt days = end > from ? Runs.small(chars, from, end) : OptionalInt.empty();
    return days.isPresent() && days.getAsInt() <= LONGEST_HOLIDAY && at(chars, end) == '天';
  }

  private static Optional<Found<Dated>> word(String chars, int from) {
    Optional<Phrases.Hit<Words.Word>> hit = Words.ALL.longestAt(chars, from);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    Words.Word word = hit.get().meaning();
    int end = hit.get().span().end();
    Optional<Part> day = Holidays.day(word).filter(feast -> !Cues.NAMED.beginAt(chars, end));
    int behind = Cues.HOLIDAY.end(chars, pastFeast(chars, end));
    if (day.isPresent() && (behind > pastFeast(chars, end) || isCounted(chars, end))) {
      return found(new Part.Holiday(day.get()), Edge.NONE, behind, false);
    }
    return switch (word.kind()) {
      case PART -> found(new Part.Months(word.first(), word.second()), Edge.NONE, end, false);
      case RUSH -> found(new Part.Rush(word.first(), word.second()), Edge.NONE, end, false);
      case YEAR_START -> found(new Part.Whole(), Edge.START, end, false);
      case YEAR_END -> found(new Part.Whole(), Edge.END, end, false);
      default -> day.flatMap(feast -> found(feast, Edge.NONE, end, false));
    };
  }
}
