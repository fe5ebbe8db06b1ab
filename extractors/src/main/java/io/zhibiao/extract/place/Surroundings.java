package io.zhibiao.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a text's whereabouts before its names are read: they tell which of several
 * divisions of one name is meant.
 *
 * @param home where the publication is at home; empty where unknown
 * @param known divisions that are near for another reason: the article names them in full
 * @param year of publication; 0 where unknown
 */
record Surroundings(Optional<Division> home, List<Division> known, int year) {

  Surroundings {
    known = List.copyOf(known);
  }

  Surroundings with(List<Division> more) {
    List<Division> all = new ArrayList<>(known);
    all.addAll(more);
    return new Surroundings(home, all, year);
  }

  /** Whether the two share 0 nothing, 1 the province, 2 the city, 3 the county. */
  private static int shared(Division one, Division other) {
    Division holder = Gazetteer.holderOf(one, other);
    return switch (holder.level()) {
      case COUNTRY -> 0;
      case PROVINCE -> holder.equals(one) || holder.equals(other) || isMunicipality(holder) ? 2 : 1;
      case CITY -> 2;
      case COUNTY, TOWN -> 3;
    };
  }

  private static boolean isMunicipality(Division province) {
    return province.name().endsWith("市");
  }

  /** How near a division is to the nearest thing known: see {@link #shared}. */
  int nearness(Division division) {
    int nearest = home.map(place -> shared(place, division)).orElse(0);
    for (Division place : known) {
      nearest = Math.max(nearest, shared(place, division));
    }
    return nearest;
  }

  /** Whether the division was there when the text was published. */
  boolean isOfItsTime(Division division) {
    return division.isCurrent() || (year != 0 && year < division.gone());
  }
}
