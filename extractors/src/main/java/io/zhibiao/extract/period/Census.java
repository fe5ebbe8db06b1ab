package io.zhibiao.extract.period;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.util.Optional;

/** The day that a census counts at: {@code 第六次全国人口普查 → 2010-11-01}. */
final class Census {

  private static final class Holder {
    private static final Phrases<LocalDate> DAYS =
        new Phrases<>(
            Table.load(Census.class, "censuses.tsv")
                .meanings("census", row -> LocalDate.parse(row.get("day"))));
  }

  private Census() {}

  /** The day of the census that a heading names; none where it names none. */
  static Optional<Period> named(String heading) {
    return Holder.DAYS.allIn(heading, 0, heading.length()).stream()
        .map(Phrases.Hit::meaning)
        .map(Periods::day)
        .findFirst();
  }

  /** Whether the name of a census may begin with the character. */
  static boolean opens(int c) {
    return Holder.DAYS.beginsWith((char) c);
  }

  /**
   * Reads one that something is set against: {@code 比第五次全国人口普查的4人}. Refuses {@code 完成第七次全国人口普查}, a
   * deed.
   */
  static Optional<Found<Time>> read(String chars, int from) {
    boolean base =
        Cues.BASE.endAt(chars, from)
            || Cues.PARTNER.endAt(chars, from)
            || Cues.START.endAt(chars, from);
    return base ? Holder.DAYS.longestAt(chars, from).map(Census::time) : Optional.empty();
  }

  private static Found<Time> time(Phrases.Hit<LocalDate> hit) {
    LocalDate day = hit.meaning();
    Part part = new Part.Day(day.getMonthValue(), day.getDayOfMonth());
    return new Found<>(
        new Time.Calendar(new YearRef.Named(day.getYear()), part, Edge.NONE),
        hit.span().end(),
        false);
  }
}
