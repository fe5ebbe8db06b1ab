package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Where a text names divisions, whatever they are. */
public final class Places {

  /** One finder for each home that was asked for; there are no more homes than divisions. */
  private static final Map<String, NameFinder> FINDERS = new ConcurrentHashMap<>();

  private static final int SHORTEST_COUNTY = 2;
  private static final int LONGEST_SHORT_NAME = 4;

  private Places() {}

  /** The longest name of a state or a part of the world that begins at a place: {@code 拉丁美洲}. */
  public static Optional<Span> foreignAt(String chars, int start) {
    return Foreign.at(chars, start);
  }

  /**
   * The stretches that name a division outright or point at one, from left to right: {@code 海门区},
   * {@code 全市}.
   *
   * @param homeCode code of the publication's home, whose counties and towns are known by short
   *     names; may be empty
   */
  public static List<Span> namesIn(String chars, int from, int to, String homeCode) {
    return spans(finder(homeCode).in(Sites.of(chars), from, to), Deictics.in(chars, from, to));
  }

  /** The same of a whole paragraph. */
  public static List<Span> namesIn(String chars, String homeCode, FoundNames names) {
    Sites sites = names.in(chars);
    return spans(finder(homeCode).in(sites), sites.pointers());
  }

  private static List<Span> spans(
      List<Naming> namings, List<Phrases.Hit<Deictics.Pointer>> pointers) {
    List<Span> spans = new ArrayList<>();
    namings.forEach(naming -> spans.add(naming.span()));
    pointers.forEach(hit -> spans.add(hit.span()));
    spans.sort(null);
    return List.copyOf(spans);
  }

  /**
   * The divisions that a text names or points at, names that run together or are listed as one.
   *
   * @param homeCode code of the publication's home; may be empty
   */
  public static List<PlaceName> named(String chars, String homeCode) {
    Optional<Division> division = Gazetteer.division(homeCode);
    NameFinder finder = new NameFinder(new Surroundings(division, List.of(), 0));
    return Reading.of(Clauses.of(chars), Sites.of(chars), finder)
        .resolved(division, Optional.empty())
        .stream()
        .map(naming -> new PlaceName(naming.span(), Gazetteer.region(naming.division())))
        .toList();
  }

  /**
   * The division whose name or whose pointing word a stretch begins with: {@code 江州区}, {@code 全市}.
   * Names that run together are one, names side by side are not.
   *
   * @param homeCode code of the publication's home; may be empty
   */
  public static Optional<PlaceName> atHeadOf(String chars, String homeCode) {
    Sites sites = Sites.of(chars);
    Optional<PlaceName> name =
        finder(homeCode).in(sites).stream()
            .findFirst()
            .filter(naming -> naming.span().start() == 0)
            .map(naming -> new PlaceName(naming.span(), Gazetteer.region(naming.division())));
    return name.or(() -> pointerAtHeadOf(sites, homeCode));
  }

  private static Optional<PlaceName> pointerAtHeadOf(Sites sites, String homeCode) {
    return sites.pointers().stream()
        .findFirst()
        .filter(hit -> hit.span().start() == 0)
        .flatMap(
            hit ->
                Gazetteer.division(homeCode)
                    .flatMap(hit.meaning()::among)
                    .map(division -> new PlaceName(hit.span(), Gazetteer.region(division))));
  }

  /** Like {@link #namesIn(String, int, int, String)} without a home. */
  public static List<Span> namesIn(String chars, int from, int to) {
    return namesIn(chars, from, to, "");
  }

  /** Whether several divisions of today have just this name: {@code 鼓楼区}, {@code 吉林}. */
  public static boolean isShared(String name) {
    return Stream.of(DivisionNames.fullAt(name, 0), DivisionNames.shortAt(name, 0))
        .flatMap(Optional::stream)
        .filter(hit -> hit.span().length() == name.length())
        .anyMatch(hit -> hit.meaning().stream().filter(Division::isCurrent).count() > 1);
  }

  private static NameFinder finder(String homeCode) {
    Optional<Division> home = Gazetteer.division(homeCode);
    return FINDERS.computeIfAbsent(
        home.map(Division::code).orElse(""),
        code -> new NameFinder(new Surroundings(home, List.of(), 0)));
  }

  /**
   * The divisions that a text names, as often as it does; towns count as their county. A county of
   * two characters ({@code 眉县}) counts even where nothing near tells that it is meant.
   */
  public static List<Region> regionsIn(String chars) {
    return regionsIn(chars, new FoundNames());
  }

  /** The same of a paragraph. */
  public static List<Region> regionsIn(String chars, FoundNames names) {
    Sites sites = names.in(chars);
    List<Naming> namings = finder("").in(sites);
    List<Region> regions = new ArrayList<>();
    for (Naming naming : namings) {
      for (Division division : naming.members()) {
        boolean town = division.level() == Division.Level.TOWN;
        Optional<Division> counted =
            town ? Gazetteer.division(division.code().substring(0, 6)) : Optional.of(division);
        counted.map(Gazetteer::region).ifPresent(regions::add);
      }
    }
    int next = 0;
    for (PlaceName county : shortCounties(sites)) {
      while (next < namings.size() && namings.get(next).span().end() <= county.span().start()) {
        next++;
      }
      if (next == namings.size() || !namings.get(next).span().overlaps(county.span())) {
        regions.add(county.region());
      }
    }
    return List.copyOf(regions);
  }

  /** Whether the character ends the short name of another division: 宁 in 景宁县. */
  private static boolean endsShortName(String chars, int at) {
    for (int start = at - 1; start >= Math.max(0, at - LONGEST_SHORT_NAME); start--) {
      if (DivisionNames.shortAt(chars, start).filter(h -> h.span().end() > at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** {@code 眉县}, {@code 忠县}; not {@code 范县} in 示范县. */
  private static List<PlaceName> shortCounties(Sites sites) {
    String chars = sites.chars();
    return DivisionNames.fullIn(sites).stream()
        .filter(hit -> hit.span().length() == SHORTEST_COUNTY)
        .filter(hit -> !endsShortName(chars, hit.span().start()))
        .filter(hit -> !NearbyWords.cut(chars, hit.span()))
        .flatMap(
            hit ->
                hit.meaning().stream()
                    .filter(Division::isCurrent)
                    .map(division -> new PlaceName(hit.span(), Gazetteer.region(division))))
        .toList();
  }

  /**
   * The cities and counties that a text names short ({@code 金坛}), where only one division has the
   * name; not {@code 黑水镇}.
   */
  public static List<Region> byShortName(String chars) {
    return byShortName(chars, new FoundNames());
  }

  /** The same of a paragraph. */
  public static List<Region> byShortName(String chars, FoundNames names) {
    return DivisionNames.shortIn(names.in(chars)).stream()
        .filter(hit -> Lexicon.COMMON_WORDS.lengthAt(chars, hit.span().start()) == 0)
        .filter(hit -> Lexicon.TAILS.lengthAt(chars, hit.span().end()) == 0)
        .map(hit -> hit.meaning().stream().filter(Division::isCurrent).toList())
        .filter(named -> named.size() == 1)
        .map(named -> named.get(0))
        .filter(
            division ->
                division.level() == Division.Level.COUNTY
                    || division.level() == Division.Level.CITY)
        .map(Gazetteer::region)
        .toList();
  }

  /**
   * The division that a name begins with, full or short: {@code 金坛日报}, {@code 大庆市统计局}. Empty where
   * several divisions have that name.
   */
  public static Optional<Region> atHeadOf(String name) {
    Sites sites = Sites.of(name);
    List<Naming> named = finder("").in(sites);
    if (!named.isEmpty() && named.get(0).span().start() == 0) {
      return regionsIn(name).stream().findFirst();
    }
    Optional<PlaceName> county =
        shortCounties(sites).stream().filter(c -> c.span().start() == 0).findFirst();
    if (county.isPresent()) {
      return county.map(PlaceName::region);
    }
    return DivisionNames.shortAt(name, 0)
        .filter(hit -> Lexicon.TAILS.lengthAt(name, hit.span().end()) == 0)
        .map(hit -> hit.meaning().stream().filter(Division::isCurrent).toList())
        .filter(divisions -> divisions.size() == 1)
        .map(divisions -> Gazetteer.region(divisions.get(0)));
  }
}
