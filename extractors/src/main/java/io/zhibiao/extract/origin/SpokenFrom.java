package io.zhibiao.extract.origin;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.place.FoundNames;
import io.zhibiao.extract.place.Gazetteer;
import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Region;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The division that a text most plainly speaks from: the words that point home (我区, 全市) tell its
 * kind, and of that kind the one named most often, far more than any other. Where none points home,
 * the division that is named again and again, or else the country that 全国 points at.
 */
final class SpokenFrom {

  /** Named once, a division may be anybody's, unless its kind is pointed at so often. */
  private static final int LEAST = 2;

  private static final int OFTEN = 3;

  /** So many counties of a city make the city. */
  private static final int SEVERAL = 3;

  private static final String ANY = "";

  private static final class Holder {
    private static final Phrases<Pointer> POINTERS =
        new Phrases<>(
            Table.load(SpokenFrom.class, "pointers.tsv")
                .meanings("word", row -> new Pointer(row.get("ends"), row.get("code"))));
  }

  /**
   * What a word points at.
   *
   * @param ends how the names of such divisions end; empty where there is only one
   * @param code that one's code
   */
  private record Pointer(String ends, String code) {}

  private final Map<Pointer, Integer> pointed = new HashMap<>();
  private final Map<Region, Integer> named = new HashMap<>();

  private final FoundNames names;

  private SpokenFrom(FoundNames names) {
    this.names = names;
  }

  static Optional<Region> of(List<View> paragraphs, FoundNames names) {
    SpokenFrom home = new SpokenFrom(names);
    paragraphs.forEach(paragraph -> home.read(paragraph.chars()));
    return home.region();
  }

  private void read(String chars) {
    Holder.POINTERS
        .allIn(chars, 0, chars.length())
        .forEach(hit -> pointed.merge(hit.meaning(), 1, Integer::sum));
    Places.regionsIn(chars, names).forEach(region -> named.merge(region, 1, Integer::sum));
    Places.byShortName(chars, names).forEach(region -> named.merge(region, 1, Integer::sum));
  }

  private Optional<Region> region() {
    Optional<Map.Entry<Pointer, Integer>> home =
        pointed.entrySet().stream()
            .filter(entry -> !entry.getKey().code().equals(Gazetteer.COUNTRY))
            .max(
                Comparator.comparing((Map.Entry<Pointer, Integer> e) -> e.getValue())
                    .thenComparing(e -> e.getKey().ends())
                    .thenComparing(e -> e.getKey().code()));
    if (home.isEmpty()) {
      int country = pointed.getOrDefault(new Pointer("", Gazetteer.COUNTRY), 0);
      Optional<Map.Entry<Region, Integer>> again = mostNamed(ANY, 0);
      int all = named.values().stream().mapToInt(Integer::intValue).sum();
      Optional<Map.Entry<Region, Integer>> plainly =
          again.filter(e -> e.getValue() >= OFTEN && 2 * e.getValue() > all);
      boolean wide = country >= LEAST && plainly.filter(e -> e.getValue() > country).isEmpty();
      return wide ? Gazetteer.byCode(Gazetteer.COUNTRY) : plainly.map(Map.Entry::getKey);
    }
    Pointer pointer = home.get().getKey();
    return pointer.ends().isEmpty()
        ? Gazetteer.byCode(pointer.code())
        : mostNamed(pointer.ends(), home.get().getValue()).map(Map.Entry::getKey);
  }

  private Optional<Map.Entry<Region, Integer>> mostNamed(String kind, int pointers) {
    Map<Region, Integer> all = new HashMap<>(named);
    if (!kind.isEmpty()) {
      named.keySet().forEach(region -> city(region).ifPresent(city -> all.putIfAbsent(city, 0)));
    }
    List<Map.Entry<Region, Integer>> ofKind =
        all.entrySet().stream()
            .filter(entry -> kind.isEmpty() || kind.indexOf(lastOf(entry.getKey().path())) >= 0)
            .map(entry -> Map.entry(entry.getKey(), entry.getValue() + namedInside(entry.getKey())))
            .filter(entry -> entry.getValue() > 0)
            .sorted(
                Comparator.comparing((Map.Entry<Region, Integer> e) -> -e.getValue())
                    .thenComparing(e -> e.getKey().code()))
            .toList();
    if (ofKind.isEmpty()) {
      return Optional.empty();
    }
    Map.Entry<Region, Integer> first = ofKind.get(0);
    boolean alone = ofKind.size() == 1;
    boolean often = first.getValue() >= LEAST || (alone && pointers >= OFTEN);
    boolean plain = alone || first.getValue() >= 2 * ofKind.get(1).getValue();
    return often && plain ? Optional.of(first) : Optional.empty();
  }

  /** The city of a county: it may be meant where only its counties are named. */
  private static Optional<Region> city(Region region) {
    return region.code().length() < 4
        ? Optional.empty()
        : Gazetteer.byCode(region.code().substring(0, 4) + "00")
            .filter(city -> !city.equals(region));
  }

  /** A city's paper tells of its counties, one after the other; a county's paper of its own. */
  private int namedInside(Region holder) {
    List<Integer> inside =
        named.entrySet().stream()
            .filter(entry -> entry.getKey().path().startsWith(holder.path() + "/"))
            .map(Map.Entry::getValue)
            .toList();
    return inside.size() >= SEVERAL ? inside.stream().mapToInt(Integer::intValue).sum() : 0;
  }

  private static char lastOf(String path) {
    return path.isEmpty() ? ' ' : path.charAt(path.length() - 1);
  }
}
