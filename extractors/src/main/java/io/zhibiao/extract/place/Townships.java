package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which town an article is about that says 全乡 without a headline: the only one of the kind
 * that it names at all, where it says 全乡 more often than 全县.
 */
final class Townships {

  private static final Set<String> TOWN = Set.of("乡", "镇", "街道");

  private Townships() {}

  /**
   * The town.
   *
   * @param home where the publication is at home; the town lies there
   */
  static Optional<Division> ownOf(List<Reading> article, Optional<Division> home) {
    Map<String, Integer> kinds = new HashMap<>();
    for (Reading reading : article) {
      for (Phrases.Hit<Deictics.Pointer> hit : reading.pointers()) {
        kinds.merge(
            TOWN.contains(hit.meaning().kind()) ? hit.meaning().kind() : "", 1, Integer::sum);
      }
    }
    int others = kinds.getOrDefault("", 0);
    return TOWN.stream()
        .sorted()
        .filter(kind -> kinds.getOrDefault(kind, 0) > others)
        .flatMap(kind -> only(kind, article, home).stream())
        .findFirst();
  }

  private static Optional<Division> only(
      String kind, List<Reading> article, Optional<Division> home) {
    Set<Division> named = new LinkedHashSet<>();
    for (Reading reading : article) {
      reading.names().stream()
          .map(Naming::division)
          .filter(d -> d.level() == Division.Level.TOWN && d.name().endsWith(kind))
          .filter(d -> home.isEmpty() || home.get().holds(d))
          .forEach(named::add);
    }
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }
}
