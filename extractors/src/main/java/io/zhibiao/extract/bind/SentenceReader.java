package io.zhibiao.extract.bind;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.List;

/** Reads the figures of one sentence from left to right. */
final class SentenceReader {

  private final Passage passage;
  private final View view;
  private final List<Token> tokens;
  private final Memory memory;
  private final HeadReader heads;
  private final CountedReader things;

  /** Behind what the figure before has taken for its own. */
  private int floor;

  private int lastFigure = -1;
  private int placeInGroup;
  private int groupSize;
  private Predicate groupPredicate =
      new Predicate(0, Aspect.LEVEL, Comparison.NONE, false, false, false, false);
  private List<Term> groupNames = List.of();

  SentenceReader(Passage passage, List<Token> tokens, Memory memory) {
    this.passage = passage;
    this.view = passage.view();
    this.tokens = tokens;
    this.memory = memory;
    this.heads = new HeadReader(view, tokens);
    this.things = new CountedReader(view, tokens);
  }

  /** What the figure at a token's index is about. */
  Reading read(int figure) {
    Figure.Quantity quantity =
        (Figure.Quantity) passage.mentions().get(tokens.get(figure).mention()).figure();
    CountedReader.Counted thing = things.behind(figure);
    boolean follows = continuesGroup(figure, thing);
    Reading reading = follows ? nextOfGroup(quantity) : firstOfGroup(figure, quantity, thing);
    memory.keep(reading);
    lastFigure = figure;
    floor = Math.max(floor, figure + 1);
    return reading;
  }

  private boolean continuesGroup(int figure, CountedReader.Counted thing) {
    if (lastFigure < 0 || !thing.name().isEmpty() || floor > lastFigure + 1) {
      return false;
    }
    return tokens.subList(lastFigure + 1, figure).stream().allMatch(SentenceReader::joins);
  }

  private static boolean joins(Token token) {
    return token.is(Kind.LISTING)
        || token.is(Kind.AND)
        || token.text().equals("：")
        || token.is(Kind.SHADE)
        || token.is(Kind.THAN);
  }

  private Reading nextOfGroup(Figure.Quantity quantity) {
    placeInGroup++;
    Term name =
        placeInGroup < groupNames.size() ? groupNames.get(placeInGroup) : memory.indicator();
    return new Reading(
        quantity.type(),
        quantity.unit(),
        name,
        memory.subject(),
        groupPredicate.aspect(),
        groupPredicate.comparison());
  }

  private Reading firstOfGroup(int figure, Figure.Quantity quantity, CountedReader.Counted thing) {
    placeInGroup = 0;
    groupSize = groupSizeFrom(figure);
    Predicate predicate = PredicateReader.read(tokens, figure, floor, quantity.type());
    HeadReader.Head head = heads.endingAt(predicate.start(), floor);
    groupPredicate = predicate;
    Term name = nameOf(quantity, predicate, head, thing);
    Aspect aspect = aspectOf(quantity, predicate, head, name);
    Comparison comparison = comparisonOf(quantity, predicate, aspect);
    groupPredicate =
        new Predicate(
            predicate.start(),
            aspect,
            comparison,
            predicate.reports(),
            predicate.changes(),
            predicate.respectively(),
            predicate.averaged());
    return new Reading(quantity.type(), quantity.unit(), name, head.subject(), aspect, comparison);
  }

  private int groupSizeFrom(int figure) {
    int size = 1;
    int last = figure;
    for (int i = figure + 1; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.FIGURE)) {
        size++;
        last = i;
      } else if (!joins(tokens.get(i))) {
        break;
      }
    }
    return last == figure ? 1 : size;
  }

  private Term nameOf(
      Figure.Quantity quantity,
      Predicate predicate,
      HeadReader.Head head,
      CountedReader.Counted thing) {
    groupNames = List.of();
    if (!thing.name().isEmpty() && countsBehind(quantity, predicate, head, thing)) {
      floor = thing.end();
      return thing.name();
    }
    if (!head.name().isEmpty()) {
      return nameBefore(head);
    }
    if (groupSize > 1 && memory.shared().size() == groupSize) {
      groupNames = memory.shared();
      return groupNames.get(0);
    }
    return memory.indicator();
  }

  private Term nameBefore(HeadReader.Head head) {
    if (groupSize > 1 && head.items().size() == groupSize) {
      groupNames = SharedNames.of(view, head.items());
      memory.keepShared(groupNames);
      return groupNames.get(0);
    }
    List<List<Token>> items = head.items();
    boolean changeNoun =
        items.size() == 1
            && items.get(0).size() == 1
            && (items.get(0).get(0).is(Kind.RISE_NOUN) || items.get(0).get(0).is(Kind.FALL_NOUN));
    return changeNoun ? memory.indicator().with(head.name()) : head.name();
  }

  /** Whether the thing behind the figure names it, rather than what stands before. */
  private static boolean countsBehind(
      Figure.Quantity quantity,
      Predicate predicate,
      HeadReader.Head head,
      CountedReader.Counted thing) {
    if (head.name().isEmpty() && !predicate.changes()) {
      return true;
    }
    return switch (quantity.type()) {
      case COUNT, ORDINAL, AGE -> true;
      case DURATION -> thing.linked();
      case PERCENTAGE, RATIO ->
          predicate.aspect() == Aspect.LEVEL && !predicate.reports() && thing.linked();
      case MONEY, MEASURE, DATE -> head.verbal() && !predicate.changes();
    };
  }

  private Aspect aspectOf(
      Figure.Quantity quantity, Predicate predicate, HeadReader.Head head, Term name) {
    boolean part = quantity.type() == FigureType.PERCENTAGE || quantity.type() == FigureType.RATIO;
    if (predicate.aspect() != Aspect.LEVEL || !part) {
      return predicate.aspect();
    }
    if (memory.knowsShareOf(name.read())) {
      return Aspect.SHARE;
    }
    if (groupSize > 2) {
      return Aspect.SHARE;
    }
    if (head.name().isEmpty() && !predicate.reports() && !predicate.changes()) {
      return Aspect.SHARE;
    }
    if (quantity.unit().equals("倍")) {
      return Aspect.RATIO;
    }
    return Aspect.LEVEL;
  }

  private Comparison comparisonOf(Figure.Quantity quantity, Predicate predicate, Aspect aspect) {
    boolean change = aspect == Aspect.INCREASE || aspect == Aspect.DECREASE;
    boolean rate = quantity.type() == FigureType.PERCENTAGE || quantity.type() == FigureType.RATIO;
    if (predicate.comparison() == Comparison.NONE && change && rate && !predicate.averaged()) {
      return memory.comparison();
    }
    return predicate.comparison();
  }
}
