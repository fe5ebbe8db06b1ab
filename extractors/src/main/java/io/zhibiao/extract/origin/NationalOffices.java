package io.zhibiao.extract.origin;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.place.Gazetteer;
import io.zhibiao.extract.place.NationalBodies;
import io.zhibiao.extract.value.Region;
import java.util.Optional;
import java.util.stream.Collectors;

/** Offices of the whole country: {@code 交通运输部} in {@code 来源：交通运输部}. */
final class NationalOffices {

  private static final class Holder {
    private static final Phrases<String> LEADS = load("source-leads.tsv", "lead");

    private static Phrases<String> load(String table, String column) {
      return new Phrases<>(
          Table.load(NationalOffices.class, table).rows().stream()
              .map(row -> row.get(column))
              .collect(Collectors.toMap(word -> word, word -> word)));
    }
  }

  private NationalOffices() {}

  /** The country, where the name of a publication begins with such an office. */
  static Optional<Region> atHeadOf(String name) {
    return at(name, 0);
  }

  /** The country, where the line names such an office as its source. */
  static Optional<Region> namedAsSource(String line) {
    return Holder.LEADS.longestAt(line, 0).flatMap(lead -> at(line, lead.span().end()));
  }

  private static Optional<Region> at(String text, int start) {
    return NationalBodies.beginAt(text, start)
        ? Gazetteer.byCode(Gazetteer.COUNTRY)
        : Optional.empty();
  }
}
