package io.zhibiao.extract.bind;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.List;

/** Reads the age of one person: {@code 62岁} 的某人, 某人今年 {@code 62岁}. */
final class Ages {

  /** How far from an age its bearer's name stands: 62岁的农机手老人某人. */
  private static final int REACH = 8;

  private final Passage passage;
  private final List<Token> tokens;
  private final Owners owners;

  Ages(Passage passage, List<Token> tokens, Owners owners) {
    this.passage = passage;
    this.tokens = tokens;
    this.owners = owners;
  }

  /** Whether the figure is one; no measure of many (平均年龄40岁) and no limit (60岁以上老人). */
  boolean isOfPerson(Figure.Quantity quantity, int figure, HeadReader.Head head) {
    return quantity.type() == FigureType.AGE
        && !Attributes.isAttribute(tokens, figure)
        && !Role.AGE.ends(head.name().read());
  }

  /** Whether it only describes those of whom something longer is told: {@code 18岁以上} 人群接种率. */
  boolean isBand(Figure.Quantity quantity, int figure, CountedReader.Counted thing) {
    return quantity.type() == FigureType.AGE
        && Attributes.isAttribute(tokens, figure)
        && thing.end() - thing.start() > 1;
  }

  /**
   * Those whom a band describes: {@code 60岁以上} 人口比重 tells of 人口; none where they are not people.
   */
  List<Token> described(CountedReader.Counted thing) {
    for (int i = thing.start(); i < thing.end(); i++) {
      if (Role.PEOPLE.ends(tokens.get(i).text())) {
        return tokens.subList(thing.start(), i + 1);
      }
    }
    return List.of();
  }

  /** Who is so old: the next one named behind, else the last one before; none where no one is. */
  Term bearer(int figure) {
    for (int i = figure + 1; i < tokens.size() && i <= figure + REACH; i++) {
      Token token = tokens.get(i);
      if (token.is(Kind.STOP) || token.is(Kind.FIGURE)) {
        break;
      }
      if (token.is(Kind.PERSON)) {
        return Term.of(passage.view(), List.of(token));
      }
      if (Role.PERSONAL.holds(token.text())) {
        return owners.lastPersonBefore(passage, tokens.get(figure).span().start());
      }
    }
    for (int i = figure - 1; i >= 0 && i >= figure - REACH; i--) {
      Token token = tokens.get(i);
      if (token.is(Kind.PERSON)) {
        return Term.of(passage.view(), List.of(token));
      }
      if (token.is(Kind.FIGURE)) {
        break;
      }
    }
    return Term.none(passage.view());
  }
}
