package io.zhibiao.extract.period;

import static io.zhibiao.extract.period.Numerals.at;

import io.zhibiao.extract.lexicon.Phrases;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one expression of time that is no range: the grammars in turn, the most telling first. */
final class Points {

  /** In front of a number of days these make it a length of time: 为期3日. */
  private static final String BEFORE_LENGTHS = "期时续每第近达长共满约超过隔仅足多个逾";

  /** Behind it these do: 3日内, 2日游. */
  private static final String BEHIND_LENGTHS = "内游间龄元均以之后前来遍夜";

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
    Optional<Found<YearRef>> year = YearGrammar.read(chars, from);
    if (year.isEmpty()) {
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
      end = ClockGrammar.endOfDayTime(chars, end);
      end = end > part.end() ? end : ClockGrammar.endOfClock(chars, end, true);
    }
    return new Found<>(new Time.Calendar(year, dated.part(), dated.edge()), end, figure);
  }

  /** {@code 5日}, {@code 23日晚}; refuses {@code 为期3日}, {@code 3日内}. */
  private static Optional<Found<Time>> dayOfMonth(String chars, int from) {
    int end = Numerals.digitsEnd(chars, from);
    OptionalInt day = Numerals.small(chars, from, end);
    boolean sound = day.isPresent() && day.getAsInt() <= 31 && at(chars, end) == '日';
    boolean length =
        BEFORE_LENGTHS.indexOf(at(chars, from - 1)) >= 0
            || BEHIND_LENGTHS.indexOf(at(chars, end + 1)) >= 0;
    if (!sound || (length && from > 0)) {
      return Optional.empty();
    }
    int behind = ClockGrammar.endOfDayTime(chars, end + 1);
    return Optional.of(new Found<>(new Time.DayOfMonth(day.getAsInt()), behind, true));
  }

  private static Optional<Found<Time>> word(String chars, int from) {
    Optional<Phrases.Hit<Words.Word>> hit = Words.ALL.longestAt(chars, from);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    Words.Word word = hit.get().meaning();
    Edge edge = Edge.NONE;
    int end = hit.get().span().end();
    if (word.kind() == Words.Kind.MONTH && (at(chars, end) == '底' || at(chars, end) == '末')) {
      edge = Edge.END;
      end++;
    }
    Time time = meaning(word, edge);
    return Optional.of(new Found<>(time, end, false));
  }

  private static Time meaning(Words.Word word, Edge edge) {
    return switch (word.kind()) {
      case MONTH -> new Time.MonthAway(word.first(), false, edge);
      case MONTH_SPOKEN -> new Time.MonthAway(word.first(), true, edge);
      case MONTH_START -> new Time.MonthAway(0, true, Edge.START);
      case MONTH_END -> new Time.MonthAway(0, true, Edge.END);
      case DAY -> new Time.DayAway(word.first());
      default -> new Time.Other();
    };
  }
}
