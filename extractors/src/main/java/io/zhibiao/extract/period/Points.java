package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Characters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Reads one expression of time that is no range: the grammars in turn, the most telling first. */
final class Points {

  /** Reads one kind of expression at a place; empty where none begins there. */
  private interface Reader {
    Optional<Found<Time>> read(String chars, int from);
  }

  /**
   * A grammar.
   *
   * @param opens whether an expression of its kind may begin with a character
   */
  private record Grammar(IntPredicate opens, Reader reader) {}

  private static final List<Grammar> GRAMMARS =
      List.of(
          new Grammar(PlanGrammar::opens, PlanGrammar::read),
          new Grammar(Census::opens, Census::read),
          new Grammar(c -> "公西".indexOf(c) >= 0, AncientGrammar::read),
          new Grammar(Points::isDigit, LetteredGrammar::read),
          new Grammar(Points::isDigit, PrintedDates::read),
          new Grammar(Points::isDigit, SpanningYears::read),
          new Grammar(c -> isNumeral(c) || "上本".indexOf(c) >= 0, EraGrammar::read),
          new Grammar(c -> "近过最这刚来间累共".indexOf(c) >= 0, RecentGrammar::read),
          new Grammar(Points::opensCalendar, Points::calendar),
          new Grammar(c -> isDigit(c) || "今昨前明".indexOf(c) >= 0, Points::dayOfMonth),
          new Grammar(Points::opensWord, Points::word),
          new Grammar(ClockGrammar::opens, ClockGrammar::read));

  private static final int KNOWN = 1 << 15;

  /**
   * By character, a bit for each grammar that may begin with it; found out when the character first
   * comes, always to the same answer, whichever thread is first.
   */
  private static final char[] OPENINGS = new char[Character.MAX_VALUE + 1];

  /** 开年 of 开年以来. */
  private static final Time YEAR_BEGUN =
      new Time.Calendar(new YearRef.FromPublished(0), new Part.Whole(), Edge.START);

  /** What stands behind the number that an expression of time begins with, unless it is a word. */
  private static final String BEHIND_NUMBER = "年财届月季日号时点：世、和与及起至到 -~－—/QH";

  /** Digits of a year, which alone has a point behind it: {@code 2020.06}. */
  private static final int YEAR_LENGTH = 4;

  /** Digits of a date that has no sign at all. */
  private static final int DATE_LENGTH = 8;

  /** No leap year. */
  private static final int ANY_YEAR = 2001;

  private Points() {}

  private static int openings(char c) {
    if (OPENINGS[c] == 0) {
      int open = KNOWN;
      for (int g = 0; g < GRAMMARS.size(); g++) {
        open |= GRAMMARS.get(g).opens().test(c) ? 1 << g : 0;
      }
      OPENINGS[c] = (char) open;
    }
    return OPENINGS[c] ^ KNOWN;
  }

  /**
   * Whether an expression of time may begin at the place, which it does at few of a text: neither
   * with most characters, nor with a number that has a unit behind it ({@code 12.5亿元}).
   */
  static boolean mayBegin(String chars, int from) {
    char first = chars.charAt(from);
    return openings(first) != 0
        && (!Runs.isNumeral(first) || mayGoOn(chars, from, Runs.end(chars, from)));
  }

  private static boolean mayGoOn(String chars, int from, int end) {
    char behind = at(chars, end);
    return BEHIND_NUMBER.indexOf(behind) >= 0
        || (behind == '.' && end - from == YEAR_LENGTH)
        || end - from == DATE_LENGTH
        || Words.ALL.beginsAt(chars, from)
        || Words.PLANS.beginsAt(chars, from)
        || Words.SEASONS.beginsAt(chars, end);
  }

  static Optional<Found<Time>> read(String chars, int from) {
    for (int open = openings(at(chars, from)); open != 0; open &= open - 1) {
      Reader reader = GRAMMARS.get(Integer.numberOfTrailingZeros(open)).reader();
      Optional<Found<Time>> found = reader.read(chars, from);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isDigit(int c) {
    return Characters.isDigit((char) c);
  }

  private static boolean isNumeral(int c) {
    return Runs.isNumeral((char) c);
  }

  private static boolean opensWord(int c) {
    return Words.ALL.beginsWith((char) c);
  }

  /** 公元1998年, ’98年, 去（2016）年, 农历, 闰四月, 腊月, 大年初二, 前三季度, 首8个月. */
  private static boolean opensCalendar(int c) {
    return isNumeral(c)
        || opensWord(c)
        || Reigns.beginWith((char) c)
        || SexagenaryYear.opens(c)
        || "公西Q’\'今去前明农阴旧夏闰正冬腊大第首头".indexOf(c) >= 0;
  }

  private static Optional<Found<Time>> calendar(String chars, int from) {
    Optional<Found<Reigns.Year>> reign = Reigns.read(chars, from);
    if (reign.isPresent()) {
      Found<Reigns.Year> year = reign.get();
      return Optional.of(ofYear(chars, year.as(year.value().year()), year.value().lunar()));
    }
    int start = LunarGrammar.endOfMark(chars, from);
    Optional<Found<YearRef>> year = YearGrammar.read(chars, start);
    if (year.isEmpty()) {
      return ofCycle(chars, start).or(() -> ofPart(chars, from));
    }
    return monthOfYear(chars, year.get())
        .or(() -> Optional.of(ofYear(chars, year.get(), start > from)));
  }

  /** {@code 农历辛丑年十月初十}; such a year alone tells no time of the common calendar. */
  private static Optional<Found<Time>> ofCycle(String chars, int start) {
    return SexagenaryYear.read(chars, start)
        .map(year -> ofYear(chars, year, true))
        .filter(Found::figure);
  }

  private static Optional<Found<Time>> ofPart(String chars, int from) {
    return PartGrammar.read(chars, from)
        .map(part -> dated(chars, new YearRef.Unsaid(), part, part.figure()));
  }

  /** {@code 去年本月十日}: the month is counted from this one, and so is its year. */
  private static Optional<Found<Time>> monthOfYear(String chars, Found<YearRef> year) {
    if (!(year.value() instanceof YearRef.FromPublished published)) {
      return Optional.empty();
    }
    return Words.ALL
        .longestAt(chars, year.end())
        .filter(word -> word.meaning().kind() == Words.Kind.MONTH)
        .map(
            word ->
                AwayGrammar.inMonth(
                    chars,
                    12 * published.years() + word.meaning().first(),
                    false,
                    word.span().end()))
        .filter(Found::figure);
  }

  private static Found<Time> ofYear(String chars, Found<? extends YearRef> named, boolean lunar) {
    Found<PartGrammar.Dated> whole =
        new Found<>(
            new PartGrammar.Dated(new Part.Whole(), Edge.NONE), named.end(), named.figure());
    Found<PartGrammar.Dated> part = PartGrammar.behindYear(chars, named.end(), lunar).orElse(whole);
    return dated(chars, named.value(), part, named.figure() || part.figure());
  }

  private static Found<Time> dated(
      String chars, YearRef year, Found<PartGrammar.Dated> part, boolean figure) {
    PartGrammar.Dated dated = part.value();
    int end = part.end();
    if (isDay(dated.part())) {
      end = ClockGrammar.endBehindDay(chars, end);
    }
    Time time = new Time.Calendar(year, dated.part(), dated.edge());
    int night = dated.part() instanceof Part.Day ? ClockGrammar.endOfNextDay(chars, end) : end;
    return night > end
        ? new Found<>(new Time.Range(time, nextDay((Part.Day) dated.part())), night, figure)
        : new Found<>(time, end, figure);
  }

  /** The day behind 3月5日 in {@code 3月5日20时至次日8时}. */
  private static Time nextDay(Part.Day day) {
    YearMonth month = YearMonth.of(ANY_YEAR, day.month());
    LocalDate next = month.atDay(Math.min(day.day(), month.lengthOfMonth())).plusDays(1);
    Part part = new Part.Day(next.getMonthValue(), next.getDayOfMonth());
    return new Time.Calendar(new YearRef.Unsaid(), part, Edge.NONE);
  }

  private static boolean isDay(Part part) {
    return part instanceof Part.Day || part instanceof Part.LunarDay || part instanceof Part.Feast;
  }

  /** {@code 5日}, {@code 23日晚}, {@code 今（23）日}; refuses {@code 为期3日}, {@code 3日内}. */
  private static Optional<Found<Time>> dayOfMonth(String chars, int from) {
    if ("今昨前明".indexOf(at(chars, from)) >= 0 && at(chars, from + 1) == '（') {
      int close = Runs.digitsEnd(chars, from + 2);
      OptionalInt glossed = Runs.small(chars, from + 2, close);
      return chars.startsWith("）日", close) && glossed.orElse(32) <= 31
          ? Optional.of(new Found<>(new Time.DayOfMonth(glossed.getAsInt()), close + 2, true))
          : Optional.empty();
    }
    int end = Runs.digitsEnd(chars, from);
    OptionalInt day = Runs.small(chars, from, end);
    boolean sound = day.isPresent() && day.getAsInt() <= 31 && isDaySign(chars, from, end);
    if (!sound || Cues.DAYS_BEFORE.endAt(chars, from) || Cues.DAYS_BEHIND.beginAt(chars, end + 1)) {
      return Optional.empty();
    }
    int behind = ClockGrammar.endBehindDay(chars, end + 1);
    return Optional.of(new Found<>(new Time.DayOfMonth(day.getAsInt()), behind, true));
  }

  /** 日, or 号 with a part of the day behind it or alone: 12号早上; not 青薯9号, 〔2021〕6号. */
  private static boolean isDaySign(String chars, int from, int at) {
    boolean alone =
        (from == 0 || "，。；、“月".indexOf(chars.charAt(from - 1)) >= 0)
            && (at + 1 == chars.length() || Characters.isPunctuation(at(chars, at + 1)));
    boolean day = alone || ClockGrammar.endOfDayPart(chars, at + 1) > at + 1;
    return at(chars, at) == '日' || (at(chars, at) == '号' && day);
  }

  private static Optional<Found<Time>> word(String chars, int from) {
    Optional<Phrases.Hit<Words.Word>> hit = Words.ALL.longestAt(chars, from);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    Words.Word word = hit.get().meaning();
    int end = hit.get().span().end();
    char before = at(chars, from - 1);
    boolean glued = word.kind() == Words.Kind.SAME && before == '合';
    // 从 of 从前5月来看 is a word of its own
    boolean front = chars.startsWith("从前", from) && Runs.isNumeral(at(chars, end));
    boolean counted = word.kind() == Words.Kind.WEEKDAY && !Weekdays.isOneDay(chars, from, end);
    if (glued || front || counted || Words.isInsideOther(chars, from)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (word.kind()) {
          case MONTH -> AwayGrammar.inMonth(chars, word.first(), false, end);
          case MONTH_SPOKEN -> AwayGrammar.inMonth(chars, word.first(), true, end);
          case MONTH_START -> monthSpokenOf(Edge.START, end);
          case MONTH_END -> monthSpokenOf(Edge.END, end);
          case QUARTER -> AwayGrammar.inQuarter(chars, word.first(), end);
          case WEEK -> AwayGrammar.inWeek(chars, word.first(), end);
          case WEEKEND -> new Found<>(new Time.WeekAway(word.first(), 6, 7), end, false);
          case WEEKDAY -> new Found<>(new Time.Weekday(word.first()), end, false);
          case DAY -> new Found<>(new Time.DayAway(word.first()), end, false);
          case SINCE_YEAR -> new Found<>(new Time.Since(YEAR_BEGUN), end, false);
          case SAME -> new Found<>(new Time.SamePeriod(before == '（' ? -1 : 0), end, false);
          case THEN -> new Found<>(new Time.Then(), end, false);
          default -> new Found<>(new Time.Other(), end, false);
        });
  }

  private static Found<Time> monthSpokenOf(Edge edge, int end) {
    return new Found<>(new Time.MonthAway(0, true, new Part.Months(1, 1), edge), end, false);
  }
}
