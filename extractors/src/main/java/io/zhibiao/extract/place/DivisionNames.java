package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Phrases.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private record Bearers(List<Division> full, List<Division> brief, List<Division> towns) {

    static Bearers full(Division division) {
      return new Bearers(List.of(division), List.of(), List.of());
    }

    static Bearers brief(Division division) {
      return new Bearers(List.of(), List.of(division), List.of());
    }

    static Bearers town(Division division) {
      return new Bearers(List.of(), List.of(), List.of(division));
    }

    Bearers with(Bearers others) {
      return new Bearers(
          joined(full, others.full), joined(brief, others.brief), joined(towns, others.towns));
    }

    private static List<Division> joined(List<Division> some, List<Division> others) {
      if (some.isEmpty() || others.isEmpty()) {
        return some.isEmpty() ? others : some;
      }
      List<Division> all = new ArrayList<>(some);
      all.addAll(others);
      return List.copyOf(all);
    }
  }

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
  static List<Hit<List<Division>>> fullIn(Sites sites) {
    return allIn(sites, Bearers::full);
  }

  /** The short names of a text from left to right, none overlapping. */
  static List<Hit<List<Division>>> shortIn(Sites sites) {
    return allIn(sites, Bearers::brief);
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
      Sites sites, Function<Bearers, List<Division>> form) {
    List<Hit<List<Division>>> hits = new ArrayList<>();
    int next = 0;
    for (int site = 0; site < sites.size(); site++) {
      int at = sites.place(site);
      Optional<Hit<List<Division>>> hit =
          at < next ? Optional.empty() : longestAt(sites.chars(), at, form);
      if (hit.isPresent()) {
        hits.add(hit.get());
        next = hit.get().span().end();
      }
    }
    return hits;
  }

  private static Phrases<Bearers> load() {
    Phrases.Gathering<Bearers> names = new Phrases.Gathering<>(Bearers::with);
    for (Division division : Gazetteer.named()) {
      names.add(division.name(), Bearers.full(division));
      if (!division.shortName().isEmpty()) {
        names.add(division.shortName(), Bearers.brief(division));
        if (AUTONOMOUS.stream().anyMatch(division.name()::endsWith)) {
          String kind = division.name().substring(division.name().length() - 1);
          names.add(division.shortName() + kind, Bearers.full(division));
        }
      }
    }
    Gazetteer.zones().forEach((zone, holder) -> names.add(zone, Bearers.full(holder)));
    Gazetteer.eachTown(town -> names.add(town.name(), Bearers.town(town)));
    return names.phrases();
  }
}
