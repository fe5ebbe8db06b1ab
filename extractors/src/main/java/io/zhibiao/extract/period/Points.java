package io.zhibiao.extract.period;

import static io.zhibiao.extract.period.Numerals.at;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.text.Characters;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one expression of time that is no range: the grammars in turn, the most telling first. */
final class Points {

  private Points() {}

  static Optional<Found<Time>> read(String chars, int from) {
    return PlanGrammar.read(chars, from)
        .or(() -> PrintedDates.read(chars, from))
        .or(() -> SpanningYears.read(chars, from))
        .or(() -> EraGrammar.read(chars, from))
        .or(() -> RecentGrammar.read(chars, from))
        .or(() -> calendar(chars, from))
        .or(() -> dayOfMonth(chars, from))
        .or(() -> word(chars, from))
        .or(() -> ClockGrammar.read(chars, from));
  }

  private static Optional<Found<Time>> calendar(String chars, int from) {
    boolean lunar = chars.startsWith("农历", from) || chars.startsWith("阴历", from);
    Optional<Found<YearRef>> year = YearGrammar.read(chars, lunar ? from + 2 : from);
    if (year.isEmpty() || (lunar && !LunarGrammar.isDayAt(chars, year.get().end()))) {
      return PartGrammar.read(chars, from, false)
          .map(part -> dated(chars, new YearRef.Unsaid(), part, part.figure()));
    }
    Found<YearRef> named = year.get();
    Found<PartGrammar.Dated> whole =
        new Found<>(
            new PartGrammar.Dated(new Part.Whole(), Edge.NONE), named.end(), named.figure());
    Found<PartGrammar.Dated> part = PartGrammar.read(chars, named.end(), true).orElse(whole);
    return Optional.of(dated(chars, named.value(), part, named.figure() || part.figure()));
  }

  private static Found<Time> dated(
      String chars, YearRef year, Found<PartGrammar.Dated> part, boolean figure) {
    PartGrammar.Dated dated = part.value();
    int end = part.end();
    if (dated.part() instanceof Part.Day || dated.part() instanceof Part.LunarDay) {
      end = ClockGrammar.endOfDayPart(chars, end);
    }
    return new Found<>(new Time.Calendar(year, dated.part(), dated.edge()), end, figure);
  }

  /** {@code 5日}, {@code 23日晚}; refuses {@code 为期3日}, {@code 3日内}. */
  private static Optional<Found<Time>> dayOfMonth(String chars, int from) {
    int end = Numerals.digitsEnd(chars, from);
    OptionalInt day = Numerals.small(chars, from, end);
    boolean sound = day.isPresent() && day.getAsInt() <= 31 && isDaySign(chars, end);
    boolean length =
        Cues.DAYS_BEFORE.endAt(chars, from) || Cues.DAYS_BEHIND.beginAt(chars, end + 1);
    if (!sound || length) {
      return Optional.empty();
    }
    int behind = ClockGrammar.endOfDayPart(chars, end + 1);
    return Optional.of(new Found<>(new Time.DayOfMonth(day.getAsInt()), behind, true));
  }

  /** 日, or 号 where a part of the day or no word follows: 12号早上, not 12号楼. */
  private static boolean isDaySign(String chars, int at) {
    boolean closes =
        !Characters.isIdeograph(at(chars, at + 1))
            || ClockGrammar.endOfDayPart(chars, at + 1) > at + 1;
    return at(chars, at) == '日' || (at(chars, at) == '号' && closes);
  }

  private static Optional<Found<Time>> word(String chars, int from) {
    Optional<Phrases.Hit<Words.Word>> hit = Words.ALL.longestAt(chars, from);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    Words.Word word = hit.get().meaning();
    int end = hit.get().span().end();
    return Optional.of(
        switch (word.kind()) {
          case MONTH -> inMonth(chars, word.first(), false, end);
          case MONTH_SPOKEN -> inMonth(chars, word.first(), true, end);
          case MONTH_START -> monthSpokenOf(Edge.START, end);
          case MONTH_END -> monthSpokenOf(Edge.END, end);
          case DAY -> new Found<>(new Time.DayAway(word.first()), end, false);
          default -> new Found<>(new Time.Other(), end, false);
        });
  }

  /** {@code 上月}, {@code 本月底}, {@code 本月9日}. */
  private static Found<Time> inMonth(String chars, int months, boolean spokenOf, int behind) {
    Found<PartGrammar.Dated> part = PartGrammar.inMonth(chars, 1, behind);
    boolean figure = part.value().part() instanceof Part.Day;
    int end = figure ? ClockGrammar.endOfDayPart(chars, part.end()) : part.end();
    Time time = new Time.MonthAway(months, spokenOf, part.value().part(), part.value().edge());
    return new Found<>(time, end, figure);
  }

  private static Found<Time> monthSpokenOf(Edge edge, int end) {
    return new Found<>(new Time.MonthAway(0, true, new Part.Months(1, 1), edge), end, false);
  }
}
