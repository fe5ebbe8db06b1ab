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
  private final Topics topics;
  private final CountedReader things;
  private final Acts acts;
  private final Subjects subjects;
  private final Owners owners;
  private final Ages ages;

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
    this.topics = new Topics(view, tokens, heads);
    this.things = new CountedReader(view, tokens);
    this.acts = new Acts(view, tokens);
    this.owners = owners;
    this.ages = new Ages(passage, tokens, owners);
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
        continuesList(figure, thing) ? nextOfList(figure) : firstOfList(figure, quantity, thing);
    if (!tokens.get(figure).is(Kind.LAPSE)) {
      memory.keep(reading, list.lends());
    }
    lastFigure = figure;
    if (!tokens.get(figure).is(Kind.LAPSE) && !Attributes.isAttribute(tokens, figure)) {
      floor = Math.max(floor, figure + 1);
    }
    return reading;
  }

  private boolean continuesList(int figure, CountedReader.Counted thing) {
    return lastFigure >= 0
        && !list.names().isEmpty()
        && tokens.get(lastFigure).kind() == tokens.get(figure).kind()
        && thing.name().isEmpty()
        && floor <= lastFigure + 1
        && FigureList.joins(tokens, lastFigure + 1, figure);
  }

  private Reading nextOfList(int figure) {
    list = list.next();
    Term name = Stocks.reachedIn(tokens.subList(lastFigure, figure), list.name());
    return new Reading(name, subject, list.aspect(), list.comparison());
  }

  private Reading firstOfList(int figure, Figure.Quantity quantity, CountedReader.Counted thing) {
    if (isBehindSemicolon(figure)) {
      memory.startClause();
    }
    int size = FigureList.sizeFrom(tokens, figure);
    Predicate predicate = PredicateReader.read(tokens, figure, floor, quantity.type());
    HeadReader.Head head = heads.endingAt(predicate.start(), floor, size);
    if (ages.isOfPerson(quantity, figure, head)) {
      return ageOf(figure, head, thing);
    }
    boolean behind = !thing.name().isEmpty() && Choice.isBehind(quantity, predicate, head, thing);
    List<Term> names =
        behind ? List.of(thing.name()) : namesBefore(figure, quantity, predicate, head, size);
    Aspect aspect = aspectOf(figure, quantity, predicate, head, names.get(0), size);
    if (RiseNouns.endWith(thing, tokens) && thing.linked()) {
      names = List.of(head.name().isEmpty() ? memory.indicator() : head.name());
      aspect = RiseNouns.changeOf(tokens.get(thing.end() - 1));
    }
    Comparison comparison = comparisonOf(figure, quantity, predicate, aspect);
    list =
        new FigureList(
            names, aspectsOf(aspect, predicate, head, size), 0, comparison, lends(predicate));
    boolean frame = quantity.type() == FigureType.DURATION && !thing.linked();
    claimed = behind && !frame ? thing.name() : Term.none(view);
    floor = behind && !frame && !Attributes.isAttribute(tokens, figure) ? thing.end() : floor;
    subject = subjectOf(figure, head, thing);
    return new Reading(list.name(), subject, list.aspect(), comparison);
  }

  private boolean isBehindSemicolon(int figure) {
    return tokens.subList(lastFigure + 1, figure).stream().anyMatch(t -> t.text().equals("；"));
  }

  private Reading ageOf(int figure, HeadReader.Head head, CountedReader.Counted thing) {
    Term told = subjectOf(figure, head, thing);
    subject = told.isEmpty() ? ages.bearer(figure) : told;
    list = FigureList.NONE;
    return new Reading(Term.none(view), subject, Aspect.LEVEL, Comparison.NONE);
  }

  /** {@code 高于全国2个百分点} sets a base for no other figure. */
  private boolean lends(Predicate predicate) {
    Token first = tokens.get(predicate.start());
    return !first.is(Kind.ABOVE) && !first.is(Kind.BELOW);
  }

  /** {@code 失业率、价格涨幅分别为5%、3%}: only the last one is a change. */
  private List<Aspect> aspectsOf(
      Aspect aspect, Predicate predicate, HeadReader.Head head, int size) {
    Kind first = tokens.get(predicate.start()).kind();
    boolean noun = first == Kind.RISE_NOUN || first == Kind.FALL_NOUN;
    if (!noun || size < 2 || head.items().size() != size) {
      return List.of(aspect);
    }
    List<Token> last = head.items().get(size - 1);
    return head.items().stream()
        .map(item -> item != last && SharedNames.hasHead(item, last) ? Aspect.LEVEL : aspect)
        .toList();
  }

  private List<Term> namesBefore(
      int figure, Figure.Quantity quantity, Predicate predicate, HeadReader.Head head, int size) {
    if (size > 1 && head.items().size() == size) {
      List<Term> names = SharedNames.of(view, head);
      memory.keepShared(names);
      return names;
    }
    if (size > 1) {
      List<Term> names = namesInClauseBefore(predicate, head, size);
      if (!names.isEmpty()) {
        memory.keepShared(names);
        return names;
      }
    }
    if (quantity.type() == FigureType.DURATION && !predicate.reports() && !head.verbal()) {
      Term act = acts.behind(figure);
      if (!act.isEmpty()) {
        return List.of(act);
      }
    }
    if (!head.name().isEmpty()) {
      return List.of(nameBefore(quantity, head));
    }
    List<Term> names = size > 1 || predicate.respectively() ? memory.namesFor(size) : List.of();
    return names.isEmpty() ? List.of(nameElsewhere(figure, quantity, predicate)) : names;
  }

  /** {@code 起数和人数双双下降，} 分别为5起、7人; {@code 有桃、梨、枣，} 产量分别为1吨、2吨、3吨. */
  private List<Term> namesInClauseBefore(Predicate predicate, HeadReader.Head head, int size) {
    if (head.name().isEmpty() || head.isBare()) {
      return topics.listBefore(predicate.start(), size);
    }
    boolean trait = predicate.respectively() && head.items().size() == 1 && head.isSingle();
    return trait ? topics.traitsBefore(predicate.start(), head, size) : List.of();
  }

  private Term nameBefore(Figure.Quantity quantity, HeadReader.Head head) {
    if (head.isBare() && memory.knowsOfSentence()) {
      return Stocks.of(memory.indicator()).with(head.name());
    }
    boolean ofThing =
        quantity.type() == FigureType.PERCENTAGE
            && !claimed.isEmpty()
            && claimed.end() == head.name().start();
    return ofThing ? claimed.with(head.name()) : head.name();
  }

  /** Where nothing stands before: what is done in a time or for once, else what was told last. */
  private Term nameElsewhere(int figure, Figure.Quantity quantity, Predicate predicate) {
    if (quantity.type() == FigureType.DURATION) {
      return acts.behind(figure);
    }
    Term act = quantity.type() == FigureType.ORDINAL ? acts.behind(figure) : Term.none(view);
    if (!act.isEmpty()) {
      return act;
    }
    int before = predicate.start() - 1;
    Term item =
        before > 0 && tokens.get(before).is(Kind.OPEN)
            ? topics.itemBefore(before)
            : Term.none(view);
    if (!item.isEmpty()) {
      return item;
    }
    Term deed = topics.deedBefore(predicate.start());
    if (!deed.isEmpty()) {
      return deed;
    }
    Term measure = predicate.reports() ? topics.measureBefore(predicate.start()) : Term.none(view);
    if (!measure.isEmpty()) {
      return measure;
    }
    Term topic = topics.topicBefore(predicate.start());
    boolean topical = memory.indicator().isEmpty() || topics.isTopicalized(predicate.start());
    Term told = memory.indicator();
    boolean reached = predicate.reports() && predicate.aspect() == Aspect.LEVEL;
    return topical && !topic.isEmpty() ? topic : reached ? Stocks.of(told) : told;
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
      int figure,
      Figure.Quantity quantity,
      Predicate predicate,
      HeadReader.Head head,
      Term name,
      int size) {
    boolean part = quantity.type() == FigureType.PERCENTAGE || quantity.type() == FigureType.RATIO;
    if (quantity.type() == FigureType.ORDINAL || isSince(figure)) {
      return Aspect.LEVEL;
    }
    if (predicate.aspect() != Aspect.LEVEL || !part) {
      return predicate.aspect();
    }
    if (quantity.type() == FigureType.RATIO) {
      return isPart(tokens.get(figure).text()) ? Aspect.SHARE : Aspect.RATIO;
    }
    boolean unnamed = head.name().isEmpty() && !predicate.reports() && !predicate.changes();
    boolean structure = size > 2 && !predicate.respectively();
    boolean share = memory.knowsShareOf(name.read()) || structure || unnamed;
    return share ? Aspect.SHARE : Aspect.LEVEL;
  }

  /** {@code 增速为 6年 来最低}: tells a time, no change. */
  private boolean isSince(int figure) {
    return tokens.get(figure).is(Kind.LAPSE)
        && figure + 1 < tokens.size()
        && tokens.get(figure + 1).is(Kind.LOCATION);
  }

  /** {@code 三分之一}, {@code 一半}, but not {@code 两倍}. */
  private static boolean isPart(String text) {
    return text.contains("分之") || text.contains("半数") || text.startsWith("一半");
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
