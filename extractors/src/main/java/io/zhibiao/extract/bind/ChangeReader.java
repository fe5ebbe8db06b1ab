package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.List;

/** Tells how a figure stands to what it is called: its level, a change, a share of it. */
final class ChangeReader {

  private final List<Token> tokens;
  private final Memory memory;
  private final ObjectChanges objects;

  ChangeReader(List<Token> tokens, Memory memory) {
    this.tokens = tokens;
    this.memory = memory;
    this.objects = new ObjectChanges(tokens);
  }

  /** The aspect of a clause whose first figure has the name. */
  Aspect aspect(Clause clause, Term name) {
    Predicate predicate = clause.predicate();
    if (clause.type() == FigureType.ORDINAL || isSince(clause.figure())) {
      return Aspect.LEVEL;
    }
    Aspect changed = objects.change(clause);
    if (changed != Aspect.LEVEL) {
      return changed;
    }
    if (isOfNextBase(clause)) {
      return Aspect.RATIO;
    }
    if (clause.quantity().unit().equals("%") && predicate.reports() && isMostChanged(predicate)) {
      return changeBefore(predicate);
    }
    if (clause.quantity().unit().equals("%") && isPlain(clause)) {
      Aspect most = MostLists.changeAt(tokens, clause.figure());
      if (most != Aspect.LEVEL) {
        return most;
      }
    }
    boolean ratio = clause.type() == FigureType.RATIO;
    boolean part = ratio || clause.type() == FigureType.PERCENTAGE;
    if (predicate.aspect() != Aspect.LEVEL || !part) {
      return clause.isNamedBehind() ? objects.ofThing(clause) : predicate.aspect();
    }
    if (!ratio && isGloss(clause.figure())) {
      return Respective.changeOf(tokens.get(clause.figure() - 3), Aspect.SHARE);
    }
    if (!ratio && isPartOfThings(clause)) {
      return Aspect.SHARE;
    }
    if (ratio) {
      return isPart(tokens.get(clause.figure()).text()) ? Aspect.SHARE : Aspect.RATIO;
    }
    if (arrivesBehindShare(predicate)) {
      return Aspect.SHARE;
    }
    if (Leftward.nearest(tokens, clause.figure() - 1, 0, Kind.PULL) >= 0) {
      return Aspect.LEVEL;
    }
    boolean unnamed =
        clause.head().name().isEmpty()
            && (!predicate.reports() || has(clause.figure()))
            && !predicate.changes()
            && !leadsTo(clause.figure());
    boolean structure = clause.size() > 2 && !predicate.respectively();
    boolean share =
        memory.knowsShareOf(name.read())
            || structure
            || unnamed
            || isOfWhole(name.read())
            || isPartOf(clause)
            || (isPlain(clause)
                && (clause.head().part() || memory.endsIn(Aspect.SHARE) || isLedByShare(clause)));
    boolean rate = Role.RATE.ends(name.read()) || (!structure && isProportion(name.read()));
    return share && !rate ? Aspect.SHARE : Aspect.LEVEL;
  }

  /** {@code 增加 6万人 （} 0.62%{@code ）}: the same change as a rate. */
  private boolean isGloss(int figure) {
    return tokens.get(figure - 1).is(Kind.OPEN)
        && tokens.get(figure - 2).is(Kind.FIGURE)
        && tokens.get(figure + 1).is(Kind.CLOSE);
  }

  /** {@code 恢复到2020年同期的82%，2021年同期的} 64%: the same, measured against another time. */
  private boolean isOfNextBase(Clause clause) {
    int start = clause.figure() - 1;
    if (start < 0 || !tokens.get(start).is(Kind.DE) || !memory.endsIn(Aspect.RATIO)) {
      return false;
    }
    while (start > 0 && isTime(tokens.get(start - 1))) {
      start--;
    }
    return start < clause.figure() - 1 && start > 0 && tokens.get(start - 1).text().equals("，");
  }

  private static boolean isTime(Token token) {
    return token.is(Kind.DATE) || token.is(Kind.TIME);
  }

  /** {@code 占出口的比重过半，达} 56%: what the clause before speaks of without a figure. */
  private boolean arrivesBehindShare(Predicate predicate) {
    int end = predicate.start() - 1;
    if (!predicate.reports() || end < 1 || !tokens.get(end).text().equals("，")) {
      return false;
    }
    List<Token> before = tokens.subList(Leftward.clauseStart(tokens, end), end);
    return before.stream().anyMatch(token -> token.is(Kind.SHARE))
        && before.stream().noneMatch(token -> token.is(Kind.FIGURE));
  }

  /** {@code 占不合格样品总量为：微生物污染} 14.7%, {@code 各类诉求占比为：咨询类} 41%: what the list is of. */
  private boolean isLedByShare(Clause clause) {
    int colon = Leftward.nearest(tokens, clause.predicate().start() - 1, 0, Kind.STOP);
    if (colon < 1 || !tokens.get(colon).text().equals("：")) {
      return false;
    }
    List<Token> lead = tokens.subList(Leftward.clauseStart(tokens, colon), colon);
    return lead.stream().anyMatch(token -> token.is(Kind.SHARE) || token.is(Kind.SHARE_NOUN))
        && lead.stream().noneMatch(token -> token.is(Kind.FIGURE));
  }

  /** {@code 同比增长最快，达} 30%: the clause before tells what changed. */
  private boolean isMostChanged(Predicate predicate) {
    int stop = predicate.start() - 1;
    return predicate.aspect() == Aspect.LEVEL
        && !predicate.changes()
        && tokens.get(stop).text().equals("，")
        && tokens.get(stop - 1).text().startsWith("最")
        && changeBefore(predicate) != Aspect.LEVEL;
  }

  private Aspect changeBefore(Predicate predicate) {
    return switch (tokens.get(predicate.start() - 3).kind()) {
      case UP, RISE_NOUN -> Aspect.INCREASE;
      case DOWN, FALL_NOUN -> Aspect.DECREASE;
      default -> Aspect.LEVEL;
    };
  }

  /** {@code 优良天数比例}; {@code 占全国的比例} is a share. */
  private boolean isProportion(String name) {
    return name.endsWith("比例") && !isOfWhole(name) && !memory.knowsShareOf(name);
  }

  /** {@code 80%的} 河段, 超过 {@code 七成} 居民 are a part of them all, {@code 80%的} 目标 is none. */
  private boolean isPartOfThings(Clause clause) {
    CountedReader.Counted thing = clause.thing();
    boolean of = thing.linked() || clause.head().name().isEmpty();
    if (!of || thing.name().isEmpty() || !clause.isNamedBehind()) {
      return false;
    }
    String last = tokens.get(thing.end() - 1).text();
    return !Role.CLOSER.holds(last)
        && !Role.STANDING.ends(last)
        && (!Role.MEASURE.ends(last) || Role.PEOPLE.ends(last))
        && !Role.TARGET.ends(last)
        && RiseNouns.changeOf(tokens.get(thing.end() - 1)) == Aspect.LEVEL;
  }

  /** {@code 林地占土地比例}: it names part and whole. */
  private static boolean isOfWhole(String name) {
    return name.indexOf('占') > 0 && (name.endsWith("比例") || name.endsWith("比重"));
  }

  /** {@code 甲江占9%，乙江} 8%, {@code 其他的有} 3%: nothing else is said of it. */
  private boolean isPlain(Clause clause) {
    Predicate predicate = clause.predicate();
    return clause.quantity().unit().equals("%")
        && !predicate.changes()
        && predicate.comparison() == Comparison.NONE
        && (!predicate.reports() || has(clause.figure()));
  }

  /** {@code 技改资金} 85% {@code 来源于自筹}: right behind the whole, before what the part is. */
  private boolean isPartOf(Clause clause) {
    Token next = tokens.get(clause.figure() + 1);
    return !clause.predicate().reports()
        && clause.predicate().start() == clause.figure()
        && Role.PART_OF.holds(next.text());
  }

  /** {@code 减少耕地} {@code 8亩}: the figure's name begins with the verb of its change. */
  boolean isOfObject(Clause clause, Aspect aspect) {
    return objects.isPlain(clause)
        && !clause.head().name().isEmpty()
        && aspect.isChange()
        && !objects.isOfTwo(clause);
  }

  /** {@code 失业率、价格涨幅分别为5%、3%}: only the last one is a change. */
  List<Aspect> aspects(Clause clause, Aspect aspect) {
    Kind first = tokens.get(clause.predicate().start()).kind();
    boolean noun = first == Kind.RISE_NOUN || first == Kind.FALL_NOUN;
    if (!noun || !clause.isList()) {
      return List.of(aspect);
    }
    List<List<Token>> items = clause.head().items();
    List<Token> last = items.get(items.size() - 1);
    return items.stream()
        .map(item -> item != last && SharedNames.hasHead(item, last) ? Aspect.LEVEL : aspect)
        .toList();
  }

  /** What a change of the aspect is measured against. */
  Comparison comparison(Clause clause, Aspect aspect) {
    Predicate predicate = clause.predicate();
    boolean change = aspect.isChange();
    if (isOfNextBase(clause)) {
      return Comparison.OTHER;
    }
    if (predicate.comparison() != Comparison.NONE || !change || predicate.averaged()) {
      return predicate.comparison();
    }
    Comparison frame = Frames.before(tokens, clause.figure());
    frame = frame == Comparison.NONE ? Frames.origin(tokens, predicate.start()) : frame;
    frame = frame == Comparison.NONE ? Frames.told(tokens, clause.figure()) : frame;
    boolean rate = clause.type() == FigureType.PERCENTAGE || clause.type() == FigureType.RATIO;
    if (frame != Comparison.NONE || !rate) {
      return frame == Comparison.NONE
          ? memory.comparisonOfChangesIn(clause.quantity().unit())
          : frame;
    }
    Comparison earlier = memory.comparisonIn(clause.quantity().unit());
    return earlier == Comparison.NONE ? Frames.behind(tokens, clause.figure()) : earlier;
  }

  /** {@code 钢材} -5%, {@code （+3%）}: like the changes around it, where the figure tells no base. */
  Comparison comparisonOfSign(Reading told, Figure.Quantity quantity) {
    boolean rate = quantity.type() == FigureType.PERCENTAGE;
    return told.comparison() == Comparison.NONE
        ? memory.comparisonOfSign(quantity.unit(), rate)
        : told.comparison();
  }

  /** {@code 高于全国2个百分点} sets a base for no other figure. */
  boolean lends(Clause clause) {
    Token first = tokens.get(clause.predicate().start());
    return !first.is(Kind.ABOVE) && !first.is(Kind.BELOW);
  }

  /** {@code 受访者中有} 24%{@code 赞成}: so many of them. */
  private boolean has(int figure) {
    int at = figure - 1;
    while (at > 0 && tokens.get(at).is(Kind.SHADE)) {
      at--;
    }
    return at >= 0 && tokens.get(at).text().endsWith("有");
  }

  /** {@code 上升0.2个百分点至3.1%}: the level that it came to. */
  private boolean leadsTo(int figure) {
    return figure > 0 && tokens.get(figure - 1).is(Kind.TO);
  }

  /** {@code 增速为 6年 来最低}: tells a time, no change. */
  private boolean isSince(int figure) {
    return tokens.get(figure).is(Kind.LAPSE)
        && figure + 1 < tokens.size()
        && tokens.get(figure + 1).is(Kind.LOCATION);
  }

  /** {@code 三分之一}, {@code 一半}, but not {@code 两倍}. */
  private static boolean isPart(String text) {
    return text.contains("分之")
        || text.contains("/")
        || text.contains("半数")
        || text.startsWith("一半");
  }
}
