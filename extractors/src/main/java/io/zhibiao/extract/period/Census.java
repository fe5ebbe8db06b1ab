package io.zhibiao.extract.period;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.util.Optional;

/** The day that a population census counts at: {@code 第六次全国人口普查 → 2010-11-01}. */
final class Census {

  private static final class Holder {
    private static final Phrases<Period> DAYS =
        new Phrases<>(
            Table.load(Census.class, "censuses.tsv")
                .meanings("census", row -> Periods.day(LocalDate.parse(row.get("day")))));
  }

  private Census() {}

  /** The day of the census that a heading names; none where it names none. */
  static Optional<Period> named(String heading) {
    return Holder.DAYS.allIn(heading, 0, heading.length()).stream()
        .map(Phrases.Hit::meaning)
        .findFirst();
  }
}
