package io.zhibiao.extract.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows news of the whole country that a place's own paper prints: its headline or first paragraph
 * says 全国, it names several provinces, or none at all, and never home. {@code 强降雨造成全国9省份受灾}.
 */
final class NationalNews {

  private static final int SEVERAL = 3;

  private NationalNews() {}

  /**
   * The country, where it is such news.
   *
   * @param opening the headlines and the first paragraph
   * @param home where the publication is at home
   */
  static Optional<Division> of(List<Reading> opening, List<Reading> article, Division home) {
    boolean several = provinces(article, home).size() >= SEVERAL;
    boolean national =
        (several || namesNone(article))
            && opening.stream().anyMatch(reading -> speaksOfNation(reading, !several));
    return national ? Optional.of(Gazetteer.country()) : Optional.empty();
  }

  /** The country, where a text that nobody says the home of names no place and speaks of it. */
  static Optional<Division> ofNoHome(List<Reading> opening, List<Reading> article) {
    long named =
        article.stream()
            .flatMap(reading -> reading.names().stream())
            .map(naming -> Gazetteer.province(naming.division()))
            .filter(division -> division.level() != Division.Level.COUNTRY)
            .distinct()
            .count();
    boolean several = named >= SEVERAL;
    boolean national =
        (several || named == 0)
            && opening.stream().anyMatch(reading -> speaksOfNation(reading, !several));
    return national ? Optional.of(Gazetteer.country()) : Optional.empty();
  }

  /** {@code 三十年来，我国工业…} in a text that names no place at all. */
  private static boolean namesNone(List<Reading> article) {
    return article.stream().allMatch(reading -> reading.names().isEmpty());
  }

  /** 全国 and 我国; not 全国第三, 全国先进集体, 是全国的3倍. */
  private static boolean speaksOfNation(Reading reading, boolean initial) {
    return reading.pointers().stream()
        .filter(hit -> hit.meaning().kind().equals("国"))
        .map(hit -> Naming.single(hit.span(), Gazetteer.country(), Naming.Form.DEICTIC))
        .map(naming -> new Standing(reading.clauses(), naming))
        .anyMatch(
            standing ->
                (standing.isInitial() || !initial)
                    && !standing.isPassing()
                    && !standing.isBase()
                    && !standing.isFieldOfRank()
                    && !standing.isFieldOfEvent());
  }

  private static Set<String> provinces(List<Reading> article, Division home) {
    return article.stream()
        .flatMap(reading -> reading.names().stream())
        .flatMap(naming -> naming.members().stream())
        .filter(division -> !division.isForeign())
        .map(Gazetteer::province)
        .filter(province -> province.level() == Division.Level.PROVINCE)
        .filter(province -> !province.holds(home))
        .map(Division::code)
        .collect(Collectors.toSet());
  }
}
