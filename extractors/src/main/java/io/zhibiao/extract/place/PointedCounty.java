package io.zhibiao.extract.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which county a paper from afar means by 全县: the one that the headlines or the first
 * paragraph name. {@code 冬闲时节的高台县，…。全县棉田…}.
 */
final class PointedCounty {

  private static final Set<String> COUNTY = Set.of("县", "旗");

  private PointedCounty() {}

  /**
   * The county.
   *
   * @param opening the headlines and the first paragraph
   * @param article all of it, where 全县 may stand
   */
  static Optional<Division> of(List<Reading> opening, List<Reading> article) {
    List<Division> named =
        opening.stream()
            .flatMap(reading -> reading.names().stream())
            .map(Naming::division)
            .filter(division -> division.level() == Division.Level.COUNTY)
            .filter(division -> article.stream().anyMatch(reading -> pointsAt(reading, division)))
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static boolean pointsAt(Reading reading, Division county) {
    return reading.freePointers().stream()
        .anyMatch(hit -> COUNTY.contains(hit.meaning().kind()) && hit.meaning().pointsAt(county));
  }
}
