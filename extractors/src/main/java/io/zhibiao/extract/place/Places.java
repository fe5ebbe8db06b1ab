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
