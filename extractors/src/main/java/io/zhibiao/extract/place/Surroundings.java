package io.zhibiao.extract.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a text's whereabouts before its names are read: they tell which of several
 * divisions of one name is meant.
 */
final class Surroundings {

  private final Optional<Division> home;
  private final int year;

  /** Codes of what is known, and of all that holds it, without their zeros. */
  private final Set<String> near = new HashSet<>();

  /** Codes of the provinces that are known themselves, not for something in them. */
  private final Set<String> provinces = new HashSet<>();

  /**
   * The whereabouts.
   *
   * @param home where the publication is at home; empty where unknown
   * @param known divisions that are near for another reason: the article names them in full
   * @param year of publication; 0 where unknown
   */
  Surroundings(Optional<Division> home, List<Division> known, int year) {
    this.home = home;
    this.year = year;
    home.ifPresent(this::add);
    known.forEach(this::add);
  }

  private void add(Division division) {
    String stem = division.stem();
    if (stem.length() == 2) {
      provinces.add(stem);
    }
    for (int length = 2; length <= Math.min(6, stem.length()); length += 2) {
      near.add(stem.substring(0, length));
    }
  }

  Optional<Division> home() {
    return home;
  }

  Surroundings with(List<Division> known) {
    return new Surroundings(home, known, year);
  }

  /**
   * How near a division is to the nearest thing known: 0 not at all, 1 in one province, 2 in one
   * city, in one municipality or inside a province that is home, 3 in one county.
   */
  int nearness(Division division) {
    return division.isForeign() ? 0 : nearness(division.stem());
  }

  /** Like {@link #nearness(Division)} for a code without its zeros. */
  int nearness(String stem) {
    if (stem.length() >= 6 && near.contains(stem.substring(0, 6))) {
      return 3;
    }
    if (stem.length() >= 4 && near.contains(stem.substring(0, 4))) {
      return 2;
    }
    if (stem.length() < 2 || !near.contains(stem.substring(0, 2))) {
      return 0;
    }
    String province = stem.substring(0, 2);
    return provinces.contains(province) || isMunicipality(province) ? 2 : 1;
  }

  private static boolean isMunicipality(String stem) {
    return Gazetteer.division(stem + "0000").filter(d -> d.name().endsWith("市")).isPresent();
  }

  /** Whether the division was there when the text was published. */
  boolean isOfItsTime(Division division) {
    return division.isCurrent() || (year != 0 && year < division.gone());
  }
}
