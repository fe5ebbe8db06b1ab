package io.zhibiao.extract.place;

import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Where a text names divisions, whatever they are. */
public final class Places {

  private Places() {}

  /**
   * The stretches that name a division outright or point at one, from left to right: {@code 海门区},
   * {@code 全市}.
   *
   * @param homeCode code of the publication's home, whose counties are known by short names; may be
   *     empty
   */
  public static List<Span> namesIn(String chars, int from, int to, String homeCode) {
    Surroundings home = new Surroundings(Gazetteer.division(homeCode), List.of(), 0);
    List<Span> spans = new ArrayList<>();
    new NameFinder(home).in(chars, from, to).forEach(naming -> spans.add(naming.span()));
    Deictics.in(chars, from, to).forEach(hit -> spans.add(hit.span()));
    spans.sort(null);
    return List.copyOf(spans);
  }

  /** Like {@link #namesIn(String, int, int, String)} without a home. */
  public static List<Span> namesIn(String chars, int from, int to) {
    return namesIn(chars, from, to, "");
  }
}
