package io.zhibiao.extract.bind;

import io.zhibiao.extract.discourse.Discourse;
import io.zhibiao.extract.discourse.Place;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives a figure that nothing names what the figure is about that it is a part of: {@code
 * 报告病例20例。其中：甲市3例（乙县1例）} tells three times of 报告病例. Only a figure of the same unit is a part.
 */
final class Inheritance {

  /** How many figures back a part of the same whole is looked for. */
  private static final int LONGEST = 16;

  /** What a verb ends in that leads from one figure to the next. */
  private static final String TO = "到至";

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
    Comparison lent = ofLead();
    for (int i = 0; i < own.size(); i++) {
      lent = own.get(i).comparison() == Comparison.NONE ? lent : Comparison.NONE;
      Link link = compared(measured(own, i, links), i, lent);
      boolean open = lacks(link) && !goesOn(i);
      Optional<Place> whole =
          discourse.whole(passage, i).filter(place -> open && sameUnit(place, links.size()));
      links.add(whole.map(place -> inherit(link, told(place, links))).orElse(link));
    }
    return List.copyOf(links);
  }

  /**
   * {@code 进口同比下降30%。/ 其中，手表进口下降} 70%: what the paragraph before measures its change against, by
   * which its parts go up to the first that has a base of its own.
   */
  private Comparison ofLead() {
    List<Link> told = discourse.breaksDown(passage) ? before.get(passage - 1) : List.of();
    for (int i = told.size() - 1; i >= 0; i--) {
      Comparison comparison = told.get(i).comparison();
      if (told.get(i).aspect().isChange() && comparison != Comparison.NONE) {
        return comparison == Comparison.OTHER ? Comparison.NONE : comparison;
      }
    }
    return Comparison.NONE;
  }

  private Link compared(Link link, int index, Comparison lent) {
    boolean rate =
        article.get(passage).mentions().get(index).figure() instanceof Figure.Quantity quantity
            && (quantity.type() == FigureType.PERCENTAGE || quantity.type() == FigureType.RATIO);
    boolean open = link.aspect().isChange() && link.comparison() == Comparison.NONE;
    return rate && open ? link.against(lent) : link;
  }

  /**
   * {@code 播种面积8万亩，其中：玉米} 6万亩: a part leaves the measure of its whole out, and so do the changes of
   * it.
   */
  private Link measured(List<Link> own, int index, List<Link> done) {
    Link link = own.get(index);
    if (index == 0 && link.indicator().isEmpty() && link.aspect() != Aspect.LEVEL) {
      return link.called(ofLineBefore());
    }
    if (index > 0 && repeats(link, own.get(index - 1))) {
      return link.called(done.get(index - 1).indicator());
    }
    if (link.source() != NameSource.BEFORE && link.source() != NameSource.LIST) {
      return link;
    }
    String measure =
        discourse
            .whole(passage, index)
            .filter(place -> link.aspect() == Aspect.LEVEL && sameUnit(place, index))
            .map(place -> Role.WITHHELD.endOf(told(place, done).indicator()))
            .orElse("");
    return leavesOut(link.indicator(), measure) && !isBroken(own, index)
        ? link.called(link.indicator() + measure)
        : link;
  }

  /**
   * {@code 零售总额增长8% / 高于全国} 0.5个百分点{@code / }: what the line before tells of, where a page breaks
   * its sentences into lines.
   */
  private String ofLineBefore() {
    List<Link> line = passage == 0 ? List.of() : before.get(passage - 1);
    String chars = line.isEmpty() ? "。" : article.get(passage - 1).view().chars();
    boolean ends = chars.stripTrailing().endsWith("。");
    return ends ? "" : line.get(line.size() - 1).indicator();
  }

  /** {@code 玉米} 播种面积, but no 年产 产量, no 总额 产值. */
  private static boolean leavesOut(String part, String measure) {
    return !part.isEmpty()
        && !measure.isEmpty()
        && !Role.MEASURE.ends(part)
        && part.charAt(part.length() - 1) != measure.charAt(0);
  }

  /** Whether a part before it has a measure of its own: {@code 其中园区产值} 3亿元，上缴税收 1亿元. */
  private boolean isBroken(List<Link> own, int index) {
    Optional<Place> whole = discourse.whole(passage, index);
    for (int i = index - 1; i >= 0 && i > index - LONGEST; i--) {
      if (discourse.whole(passage, i).equals(whole)
          && own.get(i).source() == NameSource.BEFORE
          && Role.MEASURE.ends(own.get(i).indicator())) {
        return true;
      }
    }
    return false;
  }

  /** {@code 其中大黄鱼由} 6万吨 {@code 增长到} 9万吨: of the part that the figure before it has named. */
  private boolean goesOn(int index) {
    Place here = new Place(passage, index);
    for (int i = index - 1; i >= 0 && i > index - LONGEST; i--) {
      if (sameUnit(here, i)) {
        int from = article.get(passage).mentions().get(i).span().end();
        int to = article.get(passage).mentions().get(index).span().start();
        String between = article.get(passage).view().chars().substring(from, Math.max(from, to));
        return between.chars().anyMatch(c -> TO.indexOf(c) >= 0)
            && between.chars().noneMatch(c -> Characters.isPunctuation((char) c));
      }
    }
    return false;
  }

  private static boolean repeats(Link link, Link before) {
    return link.source().isRepeated() && link.indicator().equals(before.indicator());
  }

  private static boolean lacks(Link link) {
    boolean open = link.source() == NameSource.NONE || link.source() == NameSource.CARRIED;
    return open && link.aspect() == Aspect.LEVEL;
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
