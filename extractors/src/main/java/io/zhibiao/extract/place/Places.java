package io.zhibiao.extract.place;

import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where a text names divisions, whatever they are. */
public final class Places {

  /** One finder for each home that was asked for; there are no more homes than divisions. */
  private static final Map<String, NameFinder> FINDERS = new ConcurrentHashMap<>();

  private Places() {}

  /**
   * The stretches that name a division outright or point at one, from left to right: {@code 海门区},
   * {@code 全市}.
   *
   * @param homeCode code of the publication's home, whose counties and towns are known by short
   *     names; may be empty
   */
  public static List<Span> namesIn(String chars, int from, int to, String homeCode) {
    List<Span> spans = new ArrayList<>();
    finder(homeCode).in(chars, from, to).forEach(naming -> spans.add(naming.span()));
    Deictics.in(chars, from, to).forEach(hit -> spans.add(hit.span()));
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
    return Reading.of(Clauses.of(chars), finder).resolved(division, Optional.empty()).stream()
        .map(naming -> new PlaceName(naming.span(), Gazetteer.region(naming.division())))
        .toList();
  }

  /** Like {@link #namesIn(String, int, int, String)} without a home. */
  public static List<Span> namesIn(String chars, int from, int to) {
    return namesIn(chars, from, to, "");
  }

  private static NameFinder finder(String homeCode) {
    Optional<Division> home = Gazetteer.division(homeCode);
    return FINDERS.computeIfAbsent(
        home.map(Division::code).orElse(""),
        code -> new NameFinder(new Surroundings(home, List.of(), 0)));
  }
}
