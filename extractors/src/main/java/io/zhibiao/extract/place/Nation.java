package io.zhibiao.extract.place;

import io.zhibiao.extract.place.Naming.Form;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a text speaks of the whole country by name: {@code 中国稀土产量} where a clause begins so,
 * {@code 国土资源部}. Not {@code 中国石油}, nor {@code 国家统计局江苏调查总队}, which is its place's. A publication of
 * the whole country need not be told.
 */
final class Nation {

  private static final String NAME = "中国";

  private final boolean isHome;
  private final String homeCode;

  Nation(Optional<Division> home) {
    this.isHome = home.filter(d -> d.level() == Division.Level.COUNTRY).isPresent();
    this.homeCode = home.map(Division::code).orElse("");
  }

  /** The reading with the country's names and those of its offices among its own. */
  Reading addTo(Reading reading, Sites sites) {
    if (isHome) {
      return reading;
    }
    String chars = reading.clauses().chars();
    List<Naming> names = new ArrayList<>(reading.names());
    Cover cover = new Cover(names);
    NationalBodies.in(sites, homeCode).stream()
        .filter(span -> cover.isFree(span) && !cover.isTaken(span.end()))
        .map(span -> Naming.single(span, Gazetteer.country(), Form.OFFICE))
        .forEach(names::add);
    for (int at = chars.indexOf(NAME); at >= 0; at = chars.indexOf(NAME, at + 1)) {
      Span span = new Span(at, at + NAME.length());
      Naming country = Naming.single(span, Gazetteer.country(), Form.FULL);
      if (cover.isFree(span)
          && reading.clauses().opensAt(at)
          && !Foreign.isPartner(chars, at)
          && !chars.startsWith(Foreign.MAINLAND, span.end())
          && NearbyWords.isAlone(chars, span)
          && !new Standing(reading.clauses(), country).isOrganisation()) {
        names.add(country);
      }
    }
    names.sort(Comparator.comparing(Naming::span));
    return new Reading(reading.clauses(), names, reading.pointers());
  }
}
