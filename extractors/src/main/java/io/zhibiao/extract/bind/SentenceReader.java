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
  private final Subjects subjects;
  private final Owners owners;

  /** Behind what the figure before has taken for its own. */
  private int floor;

  /** The thing that the figure before counts, where it has one. */
  private Term claimed;

  private Term subject;
  private int lastFigure = -1;
  private FigureList list = FigureList.NONE;

  SentenceReader(Passage passage, List<Token> tokens, Memory memory, Owners owners) {
    this.passage = passage;
    this.view = passage.view();
    this.tokens = tokens;
    this.memory = memory;
    this.heads = new HeadReader(view, tokens, owners);
    this.things = new CountedReader(view, tokens);
    this.owners = owners;
    this.subjects = new Subjects(view, tokens, owners);
    this.claimed = Term.none(view);
    this.subject = Term.none(view);
  }

  /** What the figure at a token's index is about. */
  Reading read(int figure) {
    Figure.Quantity quantity =
        (Figure.Quantity) passage.mentions().get(tokens.get(figure).mention()).figure();
    CountedReader.Counted thing = things.behind(figure, quantity);
    Reading reading =
        continuesList(figure, thing) ? nextOfList() : firstOfList(figure, quantity, thing);
    memory.keep(reading);
    lastFigure = figure;
    if (!tokens.get(figure).is(Kind.LAPSE)) {
      floor = Math.max(floor, figure + 1);
    }
    return reading;
  }

  private boolean continuesList(int figure, CountedReader.Counted thing) {
    return lastFigure >= 0
        && thing.name().isEmpty()
        && floor <= lastFigure + 1
        && FigureList.joins(tokens, lastFigure + 1, figure);
  }

  private Reading nextOfList() {
    list = list.next();
    Term name = list.name().orElse(memory.indicator());
    return new Reading(name, subject, list.aspect(), list.comparison());
  }

  private Reading firstOfList(int figure, Figure.Quantity quantity, CountedReader.Counted thing) {
    int size = FigureList.sizeFrom(tokens, figure);
    Predicate predicate = PredicateReader.read(tokens, figure, floor, quantity.type());
    HeadReader.Head head = heads.endingAt(predicate.start(), floor, size);
    boolean behind = !thing.name().isEmpty() && Choice.isBehind(quantity, predicate, head, thing);
    List<Term> names = behind ? List.of() : namesOfList(size, predicate, head);
    Term name = behind ? thing.name() : nameBefore(figure, quantity, head, names);
    Aspect aspect = aspectOf(quantity, predicate, head, name, size);
    if (RiseNouns.endWith(thing, tokens) && thing.linked()) {
      name = head.name().isEmpty() ? memory.indicator() : head.name();
      aspect = RiseNouns.changeOf(tokens.get(thing.end() - 1));
    }
    Comparison comparison = comparisonOf(figure, quantity, predicate, aspect);
    list = new FigureList(names, 0, aspect, comparison);
    claimed = behind ? thing.name() : Term.none(view);
    floor = behind ? thing.end() : floor;
    subject = subjectOf(figure, head, thing);
    return new Reading(name, subject, aspect, comparison);
  }

  private List<Term> namesOfList(int size, Predicate predicate, HeadReader.Head head) {
    if (size > 1 && head.items().size() == size) {
      List<Term> names = SharedNames.of(view, head.items());
      memory.keepShared(names);
      return names;
    }
    boolean silent = head.name().isEmpty() && (size > 1 || predicate.respectively());
    return silent ? memory.namesFor(size) : List.of();
  }

  private Term nameBefore(
      int figure, Figure.Quantity quantity, HeadReader.Head head, List<Term> names) {
    if (!names.isEmpty()) {
      return names.get(0);
    }
    if (head.name().isEmpty()) {
      return nameElsewhere(figure, quantity);
    }
    if (head.isBare() && memory.knowsOfSentence()) {
      return memory.indicator().with(head.name());
    }
    boolean ofThing =
        quantity.type() == FigureType.PERCENTAGE
            && !claimed.isEmpty()
            && claimed.end() == head.name().start();
    return ofThing ? claimed.with(head.name()) : head.name();
  }

  /** Where nothing stands before: what is done in a time or for once, else what was told last. */
  private Term nameElsewhere(int figure, Figure.Quantity quantity) {
    boolean timed = quantity.type() == FigureType.DURATION || quantity.type() == FigureType.ORDINAL;
    Term act = timed ? things.actBehind(figure) : Term.none(view);
    if (!act.isEmpty()) {
      return act;
    }
    return memory.indicator().isEmpty() ? heads.topicBefore(figure) : memory.indicator();
  }

  private Term subjectOf(int figure, HeadReader.Head head, CountedReader.Counted thing) {
    if (thing.end() == thing.start() + 1 && owners.isPerson(tokens.get(thing.start()))) {
      return thing.name();
    }
    Subjects.Found found = subjects.before(figure);
    Term named =
        found.isPronoun()
            ? owners.lastPersonBefore(passage, tokens.get(figure).span().start())
            : found.subject();
    if (!head.subject().isEmpty()) {
      named = head.subject();
    }
    return named;
  }

  private Aspect aspectOf(
      Figure.Quantity quantity, Predicate predicate, HeadReader.Head head, Term name, int size) {
    boolean part = quantity.type() == FigureType.PERCENTAGE || quantity.type() == FigureType.RATIO;
    if (predicate.aspect() != Aspect.LEVEL || !part) {
      return predicate.aspect();
    }
    if (quantity.unit().equals("倍")) {
      return Aspect.RATIO;
    }
    boolean unnamed = head.name().isEmpty() && !predicate.reports() && !predicate.changes();
    boolean structure = size > 2 && !predicate.respectively();
    boolean share = memory.knowsShareOf(name.read()) || structure || unnamed;
    return share ? Aspect.SHARE : Aspect.LEVEL;
  }

  private Comparison comparisonOf(
      int figure, Figure.Quantity quantity, Predicate predicate, Aspect aspect) {
    boolean change = aspect == Aspect.INCREASE || aspect == Aspect.DECREASE;
    if (predicate.comparison() != Comparison.NONE || !change || predicate.averaged()) {
      return predicate.comparison();
    }
    Comparison frame = Frames.before(tokens, figure);
    boolean rate = quantity.type() == FigureType.PERCENTAGE || quantity.type() == FigureType.RATIO;
    return frame == Comparison.NONE && rate ? memory.comparison() : frame;
  }
}
