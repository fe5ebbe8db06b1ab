package io.zhibiao.extract.bind;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the figures of one sentence from left to right. */
final class SentenceReader {

  private final Passage passage;
  private final View view;
  private final List<Token> tokens;
  private final Memory memory;
  private final ClauseReader clauses;
  private final TopicFrames frames;
  private final NameReader names;
  private final ChangeReader changes;
  private final Subjects subjects;
  private final Owners owners;
  private final Ages ages;

  /** Behind what the figure before has taken for its own. */
  private int floor;

  /** The thing that the figure before counts, where it has one. */
  private Term claimed;

  private Term subject;
  private int lastFigure = -1;

  /** What the figure before is about. */
  private Optional<Reading> last = Optional.empty();

  /** What the figures before are about, in order. */
  private final List<Reading> before = new ArrayList<>();

  /** The brackets before this token have been passed. */
  private int passed;

  private FigureList list;

  SentenceReader(Passage passage, List<Token> tokens, Memory memory, Owners owners) {
    this.passage = passage;
    this.view = passage.view();
    this.tokens = tokens;
    this.memory = memory;
    HeadReader heads = new HeadReader(view, tokens, owners);
    this.clauses = new ClauseReader(tokens, heads, new CountedReader(view, tokens));
    this.frames = new TopicFrames(view, tokens, heads);
    this.names = new NameReader(view, tokens, memory, heads);
    this.changes = new ChangeReader(tokens, memory);
    this.owners = owners;
    this.ages = new Ages(passage, tokens, owners);
    this.subjects = new Subjects(view, tokens, owners);
    this.claimed = Term.none(view);
    this.subject = Term.none(view);
    this.list = FigureList.none(view);
  }

  /** What the figure at a token's index is about. */
  Reading read(int figure) {
    Figure.Quantity quantity =
        (Figure.Quantity) passage.mentions().get(tokens.get(figure).mention()).figure();
    passBrackets(figure);
    CountedReader.Counted thing = clauses.thing(figure, quantity);
    Reading told =
        continuesList(figure, thing) ? nextOfList(figure) : firstOfList(figure, quantity, thing);
    Reading reading =
        last.filter(same -> isConverted(figure, quantity))
            .orElseGet(() -> signed(figure, quantity, told));
    last = Optional.of(reading);
    before.add(reading);
    boolean aside =
        tokens.get(figure).is(Kind.LAPSE)
            || (isTold(quantity, reading) && Frames.isInBase(tokens, figure))
            || Constructions.isWhole(tokens, figure)
            || isWholeInBrackets(figure);
    boolean named =
        reading.source() == NameSource.BEFORE
            && (!reading.predicate().isEmpty() || changesBehind(figure));
    boolean led = named && isLedByName(figure, reading);
    if (!aside || led || (named && tokens.get(figure).is(Kind.LAPSE))) {
      memory.keep(reading, quantity.unit(), list.lends());
    }
    lastFigure = figure;
    if (!tokens.get(figure).is(Kind.LAPSE) && !Attributes.isAttribute(tokens, figure)) {
      floor = Math.max(floor, figure + 1);
    }
    return reading;
  }

  /** {@code 增加} 3公顷{@code （} 45亩{@code ）}: the same in another unit. */
  private boolean isConverted(int figure, Figure.Quantity quantity) {
    if (lastFigure < 0 || !(isAloneInBracket(figure) || isReckoned(figure))) {
      return false;
    }
    Figure before = passage.mentions().get(tokens.get(lastFigure).mention()).figure();
    boolean measured = quantity.type() == FigureType.MEASURE || quantity.type() == FigureType.MONEY;
    return measured
        && before instanceof Figure.Quantity other
        && other.type() == quantity.type()
        && !other.unit().equals(quantity.unit());
  }

  private boolean isAloneInBracket(int figure) {
    return lastFigure == figure - 2
        && tokens.get(figure - 1).is(Kind.OPEN)
        && tokens.get(figure + 1).is(Kind.CLOSE);
  }

  /** {@code 7.8万元，按年均汇率折合} 1.1万美元. */
  private boolean isReckoned(int figure) {
    int verb = figure - 1;
    while (verb > lastFigure
        && tokens.get(verb).is(Kind.SHADE)
        && !Role.RECKONS.holds(tokens.get(verb).text())) {
      verb--;
    }
    return verb > lastFigure && Role.RECKONS.holds(tokens.get(verb).text());
  }

  private void passBrackets(int figure) {
    for (; passed < figure; passed++) {
      if (tokens.get(passed).is(Kind.OPEN)) {
        memory.openBracket(isBehindFigure(passed));
      } else if (tokens.get(passed).is(Kind.CLOSE)) {
        memory.closeBracket();
      }
    }
  }

  /** Whether a bracket tells more of the figure before it: {@code 29所（}, {@code 57个部门（}. */
  private boolean isBehindFigure(int open) {
    int at = open - 1;
    while (at > lastFigure && tokens.get(at).is(Kind.NOUN)) {
      at--;
    }
    return lastFigure >= 0 && at == lastFigure;
  }

  /** A change that only its sign tells is measured against what was declared, or like the last. */
  private Reading signed(int figure, Figure.Quantity quantity, Reading told) {
    Aspect aspect = SignedChange.of(tokens, figure, quantity.type(), told);
    boolean bare = aspect.isChange() && !told.aspect().isChange();
    return told.with(aspect, bare ? changes.comparisonOfSign(told, quantity) : told.comparison());
  }

  /** {@code 比去年的预算 7亿元}: a base's value with a name is no topic; {@code 较上周的 51宗} goes on. */
  private static boolean isTold(Figure.Quantity quantity, Reading reading) {
    return quantity.type() == FigureType.ORDINAL || reading.source() == NameSource.BEFORE;
  }

  /** {@code 占产量（} 8万辆{@code ）的} 3%: how much the whole of a share is. */
  private boolean isWholeInBrackets(int figure) {
    return tokens.get(figure - 1).is(Kind.OPEN)
        && tokens.get(figure + 1).is(Kind.CLOSE)
        && tokens.get(figure + 2).is(Kind.DE);
  }

  /** {@code 利用小时数} 8小时{@code ，同比增加}2小时: a length that changes is what is told of. */
  private boolean changesBehind(int figure) {
    return tokens.get(figure + 1).text().equals("，")
        && switch (tokens.get(figure + 2).kind()) {
          case BASE, THAN, UP, DOWN -> true;
          default -> false;
        };
  }

  /** {@code 亩产比1957年的} 327斤{@code ，增加}9斤: the name before the base is what changes. */
  private boolean isLedByName(int figure, Reading reading) {
    int than = Leftward.nearest(tokens, figure - 1, 0, Kind.THAN);
    return than > 0
        && changesBehind(figure)
        && reading.indicator().start() < tokens.get(than).span().start();
  }

  private boolean continuesList(int figure, CountedReader.Counted thing) {
    return lastFigure >= 0
        && !list.named().names().isEmpty()
        && tokens.get(lastFigure).kind() == tokens.get(figure).kind()
        && thing.name().isEmpty()
        && floor <= lastFigure + 1
        && FigureList.joins(tokens, lastFigure + 1, figure);
  }

  private Reading nextOfList(int figure) {
    list = list.next();
    Aspect aspect = Respective.changeOf(tokens.get(figure - 1), list.aspect());
    return new Reading(
        list.name(), list.source(), subject, list.predicate(), aspect, list.comparison());
  }

  /** Takes in what the clause opens with: a semicolon, of what it tells parts. */
  private void openClause(int figure) {
    if (isBehindSemicolon(figure)) {
      memory.startClause();
    }
    Term frame = frames.between(lastFigure + 1, figure);
    if (!frame.isEmpty()) {
      memory.keepFrame(frame);
    }
  }

  private Optional<Token> baseOf(CountedReader.Counted thing) {
    return Optional.of(tokens.get(thing.start() - 1)).filter(base -> base.is(Kind.BASE));
  }

  private Reading firstOfList(int figure, Figure.Quantity quantity, CountedReader.Counted thing) {
    openClause(figure);
    Clause clause = clauses.clause(figure, quantity, thing, floor);
    boolean moved = clause.predicate().changes() || clause.predicate().reports();
    boolean carried = moved && memory.lastIn(quantity.unit()).isPresent();
    if (!carried && ages.isOfPerson(quantity, figure, clause.head())) {
      return ageOf(clause);
    }
    if (ages.isBand(quantity, figure, thing)) {
      return bandOf(clause, ages.described(thing));
    }
    List<Comparison> parallel =
        clause.predicate().respectively()
            ? Respective.parallel(before, clause.size())
            : List.<Comparison>of();
    NameReader.Named named =
        parallel.isEmpty()
            ? names.names(clause, claimed)
            : new NameReader.Named(List.of(memory.indicator()), NameSource.CARRIED);
    Aspect aspect = changes.aspect(clause, named.names().get(0));
    if (RiseNouns.endWith(thing, tokens) && thing.linked()) {
      named = names.grown(clause);
      aspect = RiseNouns.changeOf(tokens.get(thing.end() - 1));
    }
    Aspect growth = RiseNouns.changeIn(named.names().get(0));
    boolean grown = aspect == Aspect.LEVEL && growth != aspect && quantity.unit().equals("%");
    aspect = grown ? growth : aspect;
    named = changes.isOfObject(clause, aspect) ? named.asStocks() : named;
    Comparison comparison =
        grown ? clause.predicate().comparison() : changes.comparison(clause, aspect);
    comparison = baseOf(thing).map(base -> Words.regularBase(base.text())).orElse(comparison);
    List<Comparison> bases = parallel.isEmpty() ? Respective.bases(tokens, figure) : parallel;
    boolean each = aspect.isChange() && bases.size() == clause.size();
    Term predicate = Term.of(view, tokens.subList(clause.predicate().start(), figure));
    list =
        new FigureList(
            named,
            predicate,
            changes.aspects(clause, aspect),
            0,
            each ? bases : List.of(comparison),
            changes.lends(clause));
    boolean claims = clause.isNamedBehind() && !clause.isTimeFrame();
    claimed = claims ? thing.name() : Term.none(view);
    floor = claims && !Attributes.isAttribute(tokens, figure) ? thing.end() : floor;
    subject = names.isItem(clause) ? clause.head().name() : subjectOf(clause);
    return new Reading(
        list.name(), list.source(), subject, list.predicate(), list.aspect(), list.comparison());
  }

  private boolean isBehindSemicolon(int figure) {
    return tokens.subList(lastFigure + 1, figure).stream().anyMatch(t -> t.text().equals("；"));
  }

  private Reading ageOf(Clause clause) {
    Term told = subjectOf(clause);
    subject = told.isEmpty() ? ages.bearer(clause.figure()) : told;
    list = FigureList.none(view);
    Term none = Term.none(view);
    return new Reading(none, NameSource.AGE, subject, none, Aspect.LEVEL, Comparison.NONE);
  }

  /** {@code 18岁以上} 人群接种率: tells of those people; of others nothing but an age. */
  private Reading bandOf(Clause clause, List<Token> people) {
    subject = subjectOf(clause);
    list = FigureList.none(view);
    Term none = Term.none(view);
    Term name = Term.of(view, people);
    NameSource source = people.isEmpty() ? NameSource.AGE : NameSource.BEHIND;
    return new Reading(name, source, subject, none, Aspect.LEVEL, Comparison.NONE);
  }

  private Term subjectOf(Clause clause) {
    CountedReader.Counted thing = clause.thing();
    if (thing.end() == thing.start() + 1 && owners.isPerson(tokens.get(thing.start()))) {
      return thing.name();
    }
    if (!clause.head().subject().isEmpty()) {
      return clause.head().subject();
    }
    Subjects.Found found = subjects.before(clause.figure());
    return found.isPronoun()
        ? owners.lastPersonBefore(passage, tokens.get(clause.figure()).span().start())
        : found.subject();
  }
}
