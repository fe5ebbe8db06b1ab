package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/** Finds which of the names told before a clause without its own goes on with. */
final class Carried {

  /** 32个 省级 统计 单位, in tokens. */
  private static final int LONGEST_WHOLE = 8;

  private static final String ACTUAL = "实际";

  private final List<Token> tokens;
  private final Memory memory;

  Carried(List<Token> tokens, Memory memory) {
    this.tokens = tokens;
    this.memory = memory;
  }

  /** A change is of what was told last, {@code 较前一周的 51宗} of what was last told in 宗. */
  Term of(Clause clause) {
    Predicate predicate = clause.predicate();
    boolean level = predicate.aspect() == Aspect.LEVEL;
    if (level && isRest(clause)) {
      return memory.firstIn(clause.quantity().unit());
    }
    if (level && !memory.isFramed() && isOfPlace(clause)) {
      return memory.toldIn(clause.quantity().unit());
    }
    boolean part = isRightBehindFrame(clause);
    if (level && (part || clause.type() == FigureType.COUNT)) {
      return memory.countedIn(clause.quantity().unit());
    }
    Term told = done(clause, memory.indicator());
    boolean rate = RiseNouns.changeIn(told) != Aspect.LEVEL && !memory.stem().isEmpty();
    boolean grows = predicate.aspect().isChange() && clause.quantity().unit().equals("%");
    grows |= clause.type() != FigureType.PERCENTAGE && clause.type() != FigureType.RATIO;
    return rate && grows ? memory.stem() : told;
  }

  /** {@code 收入预算数为5亿元，实际完成} 6亿元: what was done is of 收入. */
  private Term done(Clause clause, Term told) {
    boolean actual = false;
    for (int i = clause.predicate().start(); i < clause.figure(); i++) {
      actual |= tokens.get(i).text().startsWith(ACTUAL);
    }
    String planned = actual ? Role.LAID_DOWN.endOf(told.read()) : "";
    return told.shortened(planned.length());
  }

  /** {@code 求助8宗，其中3宗涉及意外，其余} 5宗: of the whole that the sentence began with. */
  boolean isRest(Clause clause) {
    int before = clause.figure() - 1;
    while (tokens.get(before).is(Kind.SHADE)) {
      before--;
    }
    boolean linked = tokens.get(before).is(Kind.DE);
    String word = tokens.get(linked ? before - 1 : before).text();
    return clause.type() != FigureType.PERCENTAGE
        && Role.REST.holds(word)
        && memory.knowsOfSentence();
  }

  /** {@code 工业增加值增长3%，其中8月份增加值} 增长5%: the last word of what was told before. */
  boolean isSameMeasure(Clause clause) {
    String measure = clause.head().name().read();
    String told = memory.indicator().read();
    int first = clause.head().name().isEmpty() ? -1 : startOf(clause.head());
    return first > 0
        && clause.predicate().aspect().isChange()
        && clause.head().isSingle()
        && Role.MEASURE.ends(measure)
        && !clause.head().isBare()
        && memory.knowsOfSentence()
        && told.endsWith(measure)
        && told.length() > measure.length()
        && opensClause(first);
  }

  private int startOf(HeadReader.Head head) {
    int at = 0;
    while (tokens.get(at).span().start() < head.name().start()) {
      at++;
    }
    return at;
  }

  /** Whether a link or a time alone stands before the token in its clause, or a semicolon. */
  private boolean opensClause(int token) {
    int before = token - 1;
    while (before > 0
        && (tokens.get(before).is(Kind.DATE)
            || tokens.get(before).is(Kind.TIME)
            || tokens.get(before).is(Kind.LINK))) {
      before--;
    }
    return before < token - 1
        ? tokens.get(before).is(Kind.STOP)
        : tokens.get(before).text().equals("；");
  }

  /** {@code 货物吞吐量9万吨，其中沿海港口完成} 6万吨: who did as much of what was told before. */
  Optional<Term> ofDeed(Clause clause) {
    HeadReader.Head head = clause.head();
    int verb = clause.figure() - 1;
    while (verb > 0 && tokens.get(verb).is(Kind.SHADE)) {
      verb--;
    }
    if (happens(clause)) {
      return memory.isFramed()
          ? Optional.of(memory.countedIn(clause.quantity().unit()))
          : memory.lastIn(clause.quantity().unit());
    }
    boolean measured = clause.type() == FigureType.MEASURE || clause.type() == FigureType.MONEY;
    boolean does =
        measured
            && clause.size() == 1
            && head.items().size() == 1
            && tokens.get(verb).is(Kind.REPORT)
            && Role.CARRIES.holds(tokens.get(verb).text());
    String name = head.name().read();
    if (does && memory.lead().isPresent() && !Role.SCOPE.ends(name)) {
      return memory.lead();
    }
    if (repeats(clause)) {
      return memory.lastIn(clause.quantity().unit());
    }
    return does && (Role.AGENT.ends(name) || Role.BEARER.ends(name))
        ? memory.lastIn(clause.quantity().unit())
        : Optional.empty();
  }

  /** {@code 特大事故中，煤矿企业发生} 7起: where it happened, of what the frame tells. */
  private boolean happens(Clause clause) {
    List<List<Token>> items = clause.head().items();
    int last = items.size() == 1 ? items.get(0).size() - 1 : 0;
    return last > 0
        && clause.type() == FigureType.COUNT
        && Role.HAPPENS.holds(items.get(0).get(last).text())
        && (memory.isFramed() || Role.BEARER.ends(items.get(0).get(last - 1).text()));
  }

  /**
   * {@code 32个单位中，有} 28个 事故起数下降: of how many things it is told how many of them, which are named
   * only by what has become of them.
   *
   * @return the tokens of the things; none where they are named, or nothing stands before
   */
  List<Token> whole(Clause clause) {
    int at = clause.figure() - 1;
    while (tokens.get(at).is(Kind.SHADE) || tokens.get(at).text().equals("有")) {
      at--;
    }
    at -= tokens.get(at).is(Kind.STOP) ? 1 : 0;
    boolean part = clause.type() == FigureType.COUNT && tokens.get(at).text().equals("中");
    int first = at - 1;
    while (part && first > at - LONGEST_WHOLE && tokens.get(first).kind().isNominal()) {
      first--;
    }
    boolean same =
        tokens.get(first).is(Kind.FIGURE)
            && tokens.get(first).text().endsWith(clause.quantity().unit());
    return part && same && !names(clause) ? tokens.subList(first + 1, at) : List.of();
  }

  /** Whether the noun behind the figure is what it counts: 有12个 {@code 贫困村}, but no {@code 产值}. */
  private boolean names(Clause clause) {
    String unit = clause.quantity().unit();
    boolean acts = !tokens.get(clause.figure() + 1).kind().isNominal();
    return clause.isNamedBehind()
        && !Role.MEASURE.ends(clause.thing().name().read())
        && (!acts || Role.SELF_NAMED.holds(unit));
  }

  /** {@code 发放贷款4亿元，其中9月发放} 2亿元: the verb alone of what was told before. */
  private boolean repeats(Clause clause) {
    String deed = clause.head().name().read();
    return clause.head().isSingle()
        && clause.size() == 1
        && tokens.get(clause.predicate().start() - 1).is(Kind.VERB)
        && memory
            .lastIn(clause.quantity().unit())
            .filter(told -> told.read().startsWith(deed) && told.read().length() > deed.length())
            .isPresent();
  }

  /** {@code 较大事故中，} 83%发生在夜间. */
  boolean isRightBehindFrame(Clause clause) {
    int comma = clause.predicate().start() - 1;
    return clause.type() == FigureType.PERCENTAGE
        && memory.isFramed()
        && comma > 0
        && tokens.get(comma).is(Kind.STOP)
        && tokens.get(comma - 1).text().equals("中");
  }

  /** {@code 甲县} 5万人次: nothing but the place that it is told of. */
  private boolean isOfPlace(Clause clause) {
    boolean counts =
        switch (clause.type()) {
          case COUNT, MONEY, MEASURE -> true;
          default -> false;
        };
    int before = clause.figure() - 1;
    while (tokens.get(before).is(Kind.SHADE)) {
      before--;
    }
    return counts && tokens.get(before).is(Kind.PLACE);
  }
}
