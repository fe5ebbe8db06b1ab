package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.place.Naming.Form;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the names of divisions in a text. Full names count wherever they stand; short ones of
 * provinces and cities too, unless they are words as well; those of counties, and towns, only near
 * home or behind what holds them. Names inside 《》 are titles and left alone.
 */
final class NameFinder {

  /** No list that anyone reads names more parts between a holder and its last one. */
  private static final int MOST_LOOKED_AT = 32;

  private final Surroundings surroundings;

  NameFinder(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The names from left to right, those that run together as one, lists not yet joined. */
  List<Naming> in(Sites sites) {
    return in(sites, 0, sites.chars().length());
  }

  /** The same of a stretch. */
  List<Naming> in(Sites sites, int from, int to) {
    String chars = sites.chars();
    List<Naming> found = new ArrayList<>();
    int next = from;
    for (int site = 0; site < sites.size() && sites.place(site) < to; site++) {
      int at = sites.place(site);
      int behind = at < next ? at : OtherNames.end(chars, at, to);
      next = Math.max(next, behind);
      if (at < next || !DivisionNames.beginAt(chars, at)) {
        continue;
      }
      Optional<Naming> before = endingAt(at, found);
      Optional<Naming> naming =
          at(chars, at, before, holderOfNeighbour(chars, at, found), found)
              .filter(n -> n.span().end() <= to)
              .filter(n -> before.isPresent() || !NearbyWords.cut(chars, n.span()));
      naming.ifPresent(n -> add(n, before, found));
      next = naming.map(n -> n.span().end()).orElse(at + 1);
    }
    return List.copyOf(found);
  }

  private static Optional<Naming> endingAt(int at, List<Naming> found) {
    return found.isEmpty() || found.get(found.size() - 1).span().end() != at
        ? Optional.empty()
        : Optional.of(found.get(found.size() - 1));
  }

  /** In {@code 勉县、山阳} the first tells where to look for the second: in its city or province. */
  private static Optional<Division> holderOfNeighbour(String chars, int at, List<Naming> found) {
    int connector = Lists.connectorBefore(chars, at);
    if (connector == 0) {
      return Optional.empty();
    }
    return endingAt(at - connector, found)
        .map(naming -> Gazetteer.chain(naming.division()))
        .filter(chain -> chain.size() > 1)
        .map(chain -> chain.get(chain.size() - 1));
  }

  /** 枣庄市 in {@code 济南市3例；枣庄市9例（市中区6例）}: the last named that holds one of the name. */
  private static Optional<Division> lastHolder(List<Division> candidates, List<Naming> found) {
    int last = found.size() - 1;
    for (int i = last; candidates.size() > 1 && i >= Math.max(0, last - MOST_LOOKED_AT); i--) {
      Division holder = found.get(i).division();
      if (candidates.stream().filter(holder::holds).count() == 1) {
        return Optional.of(holder);
      }
    }
    return Optional.empty();
  }

  private static void add(Naming naming, Optional<Naming> before, List<Naming> found) {
    if (before.isPresent() && before.get().division().holds(naming.division())) {
      Span run = new Span(before.get().span().start(), naming.span().end());
      found.set(found.size() - 1, Naming.single(run, naming.division(), naming.form()));
    } else {
      found.add(naming);
    }
  }

  private Optional<Naming> at(
      String chars,
      int at,
      Optional<Naming> before,
      Optional<Division> neighbour,
      List<Naming> found) {
    Optional<Division> parent = before.map(Naming::division).or(() -> neighbour);
    return DivisionNames.fullAt(chars, at)
        .flatMap(hit -> full(hit, chars, parent.or(() -> lastHolder(hit.meaning(), found))))
        .or(() -> townAt(chars, at, parent))
        .or(
            () ->
                before.isPresent()
                    ? shortBehind(chars, at, before.get())
                    : shortAt(chars, at, parent));
  }

  /**
   * Behind a district a short name that it does not hold begins the name of a street or a house:
   * {@code 黄浦区南京东路}, {@code 鼓楼区江苏大厦}.
   */
  private Optional<Naming> shortBehind(String chars, int at, Naming before) {
    boolean district =
        before.form() == Form.FULL
            && before.division().level().compareTo(Division.Level.COUNTY) >= 0;
    return shortAt(chars, at, Optional.of(before.division()))
        .filter(naming -> !district || before.division().holds(naming.division()));
  }

  /** A town under what the text names just before it, else one near home or what the text names. */
  private Optional<Naming> townAt(String chars, int at, Optional<Division> parent) {
    List<Phrases.Hit<List<Division>>> towns = DivisionNames.townsAt(chars, at);
    if (towns.isEmpty()) {
      return Optional.empty();
    }
    return parent
        .map(Division::stem)
        .filter(stem -> stem.length() > 2)
        .flatMap(stem -> longest(towns, county -> county.startsWith(stem)))
        .flatMap(hit -> full(hit, chars, parent))
        .or(
            () ->
                longest(towns, county -> surroundings.nearness(county) >= 2)
                    .flatMap(hit -> full(hit, chars, parent)));
  }

  /** The longest name that towns of such counties have, with only them. */
  private static Optional<Phrases.Hit<List<Division>>> longest(
      List<Phrases.Hit<List<Division>>> names, Predicate<String> isOfCounty) {
    for (Phrases.Hit<List<Division>> name : names) {
      List<Division> towns =
          name.meaning().stream()
              .filter(town -> isOfCounty.test(town.code().substring(0, 6)))
              .toList();
      if (!towns.isEmpty()) {
        return Optional.of(new Phrases.Hit<>(name.span(), towns));
      }
    }
    return Optional.empty();
  }

  /** {@code 海门区}: the one under the name just before, else the only one, else the nearest. */
  private Optional<Naming> full(
      Phrases.Hit<List<Division>> hit, String chars, Optional<Division> parent) {
    return meant(hit, chars, parent)
        .map(division -> Naming.single(hit.span(), division, Form.FULL));
  }

  private Optional<Division> meant(
      Phrases.Hit<List<Division>> hit, String chars, Optional<Division> parent) {
    String name = chars.substring(hit.span().start(), hit.span().end());
    List<Division> candidates = ofTheirTime(hit.meaning());
    List<Division> inside = inside(parent, candidates);
    if (!inside.isEmpty()) {
      return Optional.of(inside.get(0));
    }
    boolean isTown = candidates.get(0).level() == Division.Level.TOWN;
    boolean isCommon = Lexicon.COMMON_WORDS.has(name) && !isBySelf(chars, hit.span());
    if (name.length() < 3 && (isCommon || isTown)) {
      return Optional.empty();
    }
    if (candidates.size() == 1 && !isTown && !isCommon && name.length() > 2) {
      return Optional.of(candidates.get(0));
    }
    return nearest(candidates, isTown || isCommon || name.length() < 3 ? 2 : 1);
  }

  /** {@code 在南部县，}: nothing else can stand so between 在 and a comma. */
  private static boolean isBySelf(String chars, Span name) {
    return name.start() > 0
        && chars.charAt(name.start() - 1) == '在'
        && chars.startsWith("，", name.end());
  }

  private static List<Division> inside(Optional<Division> parent, List<Division> candidates) {
    return parent
        .map(holder -> candidates.stream().filter(holder::holds).toList())
        .orElse(List.of());
  }

  /** Former divisions give way to present ones of the same name, but in texts of their time. */
  private List<Division> ofTheirTime(List<Division> all) {
    if (areCurrent(all)) {
      return all;
    }
    List<Division> fitting = all.stream().filter(surroundings::isOfItsTime).toList();
    if (fitting.isEmpty()) {
      return all;
    }
    return fitting.stream().filter(d -> !isReplacing(d, fitting)).toList();
  }

  /** A county that its city took in later is none that the city stands for now. */
  private static boolean isReplacing(Division division, List<Division> others) {
    return others.stream()
        .anyMatch(
            former ->
                !former.isCurrent()
                    && former.level() == division.level()
                    && former.successor().equals(division.code()));
  }

  private static boolean areCurrent(List<Division> divisions) {
    for (Division division : divisions) {
      if (!division.isCurrent()) {
        return false;
      }
    }
    return true;
  }

  private Optional<Division> nearest(List<Division> candidates, int atLeast) {
    int best = atLeast;
    List<Division> nearest = new ArrayList<>();
    for (Division candidate : candidates) {
      int nearness = surroundings.nearness(candidate);
      if (nearness > best) {
        nearest.clear();
        best = nearness;
      }
      if (nearness == best) {
        nearest.add(candidate);
      }
    }
    return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
  }

  private Optional<Naming> shortAt(String chars, int at, Optional<Division> parent) {
    return DivisionNames.shortAt(chars, at)
        .filter(hit -> !isTailed(chars, hit.span().end(), hit.meaning()))
        .flatMap(
            hit ->
                ofShort(hit, chars, parent)
                    .map(division -> Naming.single(hit.span(), division, Form.SHORT)));
  }

  /** {@code 南通路}, {@code 哈密瓜}; not {@code 江苏江阴}, where the tail begins a name inside it. */
  private static boolean isTailed(String chars, int end, List<Division> candidates) {
    return Lexicon.TAILS.lengthAt(chars, end) > 0
        && DivisionNames.bearersAt(chars, end).stream()
            .noneMatch(inner -> candidates.stream().anyMatch(outer -> outer.holds(inner)));
  }

  private Optional<Division> ofShort(
      Phrases.Hit<List<Division>> hit, String chars, Optional<Division> parent) {
    List<Division> fitting = hit.meaning().stream().filter(surroundings::isOfItsTime).toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    List<Division> candidates = ofTheirTime(fitting);
    List<Division> inside = inside(parent, candidates);
    if (!inside.isEmpty()) {
      return highest(inside);
    }
    Span name = hit.span();
    if (Lexicon.COMMON_WORDS.has(chars.substring(name.start(), name.end()))) {
      return nearest(candidates, 1).filter(division -> isListed(chars, name.end(), division));
    }
    return highest(candidates)
        .filter(division -> division.level() != Division.Level.COUNTY)
        .or(() -> nearest(candidates, 2));
  }

  /** Whether a name of the same province follows in a list: 安康 in {@code 安康、石泉}. */
  private static boolean isListed(String chars, int end, Division division) {
    return chars.startsWith("、", end)
        && DivisionNames.bearersAt(chars, end + 1).stream()
            .anyMatch(next -> next.stem().startsWith(division.stem().substring(0, 2)));
  }

  /** The only one of the highest level: 吉林 is the province. */
  private static Optional<Division> highest(List<Division> candidates) {
    Division.Level level =
        candidates.stream().map(Division::level).min(Division.Level::compareTo).orElseThrow();
    List<Division> highest = candidates.stream().filter(d -> d.level() == level).toList();
    return highest.size() == 1 ? Optional.of(highest.get(0)) : Optional.empty();
  }
}
