package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Phrases.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The names of all divisions, with the former ones, in one trie, so that one step tells of most
 * characters that no name begins there. Those of one name stand in the order of their tables.
 */
final class DivisionNames {

  /** 恩施土家族苗族自治州 is 恩施州 for short, 长阳土家族自治县 长阳县. */
  private static final List<String> AUTONOMOUS = List.of("自治州", "自治县", "自治旗");

  /**
   * The divisions that go by a name.
   *
   * @param full those of county level and above that it names in full: {@code 海门区}
   * @param brief those that it names short: {@code 海门}
   * @param towns towns and streets: {@code 朱林镇}
   */
  private record Bearers(List<Division> full, List<Division> brief, List<Division> towns) {}

  private static final Phrases<Bearers> ALL = load();

  private DivisionNames() {}

  /** Whether a name of any form begins at the place. */
  static boolean beginAt(String chars, int at) {
    return ALL.beginsAt(chars, at);
  }

  /** The longest full name that begins at the place. */
  static Optional<Hit<List<Division>>> fullAt(String chars, int at) {
    return longestAt(chars, at, Bearers::full);
  }

  /** The longest short name that begins at the place. */
  static Optional<Hit<List<Division>>> shortAt(String chars, int at) {
    return longestAt(chars, at, Bearers::brief);
  }

  /** Those of either form, the longest of each. */
  static List<Division> bearersAt(String chars, int at) {
    List<Division> bearers = new ArrayList<>();
    fullAt(chars, at).ifPresent(hit -> bearers.addAll(hit.meaning()));
    shortAt(chars, at).ifPresent(hit -> bearers.addAll(hit.meaning()));
    return bearers;
  }

  /** The names of towns that begin at the place, the longest first. */
  static List<Hit<List<Division>>> townsAt(String chars, int at) {
    List<Hit<List<Division>>> towns = new ArrayList<>();
    for (Hit<Bearers> hit : ALL.allAt(chars, at)) {
      if (!hit.meaning().towns().isEmpty()) {
        towns.add(new Hit<>(hit.span(), hit.meaning().towns()));
      }
    }
    return towns;
  }

  /** The full names of a text from left to right, none overlapping. */
  static List<Hit<List<Division>>> fullIn(String chars) {
    return allIn(chars, Bearers::full);
  }

  /** The short names of a text from left to right, none overlapping. */
  static List<Hit<List<Division>>> shortIn(String chars) {
    return allIn(chars, Bearers::brief);
  }

  private static Optional<Hit<List<Division>>> longestAt(
      String chars, int at, Function<Bearers, List<Division>> form) {
    for (Hit<Bearers> hit : ALL.allAt(chars, at)) {
      List<Division> bearers = form.apply(hit.meaning());
      if (!bearers.isEmpty()) {
        return Optional.of(new Hit<>(hit.span(), bearers));
      }
    }
    return Optional.empty();
  }

  private static List<Hit<List<Division>>> allIn(
      String chars, Function<Bearers, List<Division>> form) {
    List<Hit<List<Division>>> hits = new ArrayList<>();
    int at = 0;
    while (at < chars.length()) {
      Optional<Hit<List<Division>>> hit = longestAt(chars, at, form);
      hit.ifPresent(hits::add);
      at = hit.map(found -> found.span().end()).orElse(at + 1);
    }
    return hits;
  }

  private static Phrases<Bearers> load() {
    Map<String, List<Division>> full = new HashMap<>();
    Map<String, List<Division>> brief = new HashMap<>();
    Map<String, List<Division>> towns = new HashMap<>();
    for (Division division : Gazetteer.named()) {
      add(division.name(), division, full);
      if (!division.shortName().isEmpty()) {
        add(division.shortName(), division, brief);
        if (AUTONOMOUS.stream().anyMatch(division.name()::endsWith)) {
          String kind = division.name().substring(division.name().length() - 1);
          add(division.shortName() + kind, division, full);
        }
      }
    }
    Gazetteer.zones().forEach((zone, holder) -> add(zone, holder, full));
    Gazetteer.towns().forEach(town -> add(town.name(), town, towns));
    Set<String> names = new HashSet<>(full.keySet());
    names.addAll(brief.keySet());
    names.addAll(towns.keySet());
    Map<String, Bearers> bearers = new HashMap<>();
    for (String name : names) {
      bearers.put(name, new Bearers(of(name, full), of(name, brief), of(name, towns)));
    }
    return new Phrases<>(bearers);
  }

  private static void add(String name, Division division, Map<String, List<Division>> names) {
    names.computeIfAbsent(name, any -> new ArrayList<>(1)).add(division);
  }

  private static List<Division> of(String name, Map<String, List<Division>> names) {
    return names.getOrDefault(name, List.of());
  }
}
