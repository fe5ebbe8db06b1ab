package io.zhibiao.extract.reference;

import io.zhibiao.extract.place.Division;
import io.zhibiao.extract.place.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A division and where it stands among the others.
 *
 * @param code GB/T 2260, or the statistical code of a town
 * @param name its own name: {@code 金坛区}
 * @param level {@code country}, {@code province}, {@code city}, {@code county} or {@code town}
 * @param parent code of the one that holds it; empty for the country
 */
public record RegionEntry(String code, String name, String level, String parent) {

  /** The division of a code and all that hold it, up to the country; none where it never was. */
  public static List<RegionEntry> holding(String code) {
    List<Division> holding = Gazetteer.holding(code);
    List<RegionEntry> entries = new ArrayList<>();
    for (int i = 0; i < holding.size(); i++) {
      Division division = holding.get(i);
      entries.add(
          new RegionEntry(
              division.code(),
              division.name(),
              division.level().name().toLowerCase(Locale.ROOT),
              i + 1 < holding.size() ? holding.get(i + 1).code() : ""));
    }
    return List.copyOf(entries);
  }
}
