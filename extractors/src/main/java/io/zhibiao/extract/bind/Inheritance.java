package io.zhibiao.extract.bind;

import io.zhibiao.extract.discourse.Discourse;
import io.zhibiao.extract.discourse.Place;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives a figure that nothing names what the figure is about that it is a part of: {@code
 * 报告病例20例。其中：甲市3例（乙县1例）} tells three times of 报告病例. Only a figure of the same unit is a part.
 */
final class Inheritance {

  private final List<Passage> article;
  private final Discourse discourse;
  private final List<List<Link>> before;
  private final int passage;

  /**
   * @param before the links of the passages before
   * @param passage index of the passage whose links are completed
   */
  Inheritance(List<Passage> article, Discourse discourse, List<List<Link>> before, int passage) {
    this.article = article;
    this.discourse = discourse;
    this.before = before;
    this.passage = passage;
  }

  /** The links of the passage, those that name nothing completed. */
  List<Link> of(List<Link> own) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      Link link = own.get(i);
      Optional<Place> whole =
          discourse.whole(passage, i).filter(place -> lacks(link) && sameUnit(place, links.size()));
      links.add(whole.map(place -> inherit(link, told(place, links))).orElse(link));
    }
    return List.copyOf(links);
  }

  private static boolean lacks(Link link) {
    return link.source() == NameSource.NONE && link.aspect() == Aspect.LEVEL;
  }

  private boolean sameUnit(Place whole, int part) {
    Figure one = article.get(whole.passage()).mentions().get(whole.mention()).figure();
    Figure other = article.get(passage).mentions().get(part).figure();
    return one instanceof Figure.Quantity a
        && other instanceof Figure.Quantity b
        && a.unit().equals(b.unit());
  }

  private Link told(Place place, List<Link> links) {
    return place.passage() == passage
        ? links.get(place.mention())
        : before.get(place.passage()).get(place.mention());
  }

  private static Link inherit(Link part, Link whole) {
    return new Link(
        whole.indicator(),
        whole.indicator().isEmpty() ? NameSource.NONE : NameSource.WHOLE,
        part.subject().isEmpty() ? whole.subject() : part.subject(),
        part.predicate(),
        whole.aspect(),
        whole.comparison(),
        part.verdict());
  }
}
