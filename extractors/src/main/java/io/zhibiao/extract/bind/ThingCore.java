package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.List;

/** Finds where the noun of a thing begins behind the verbs that only tell its kind. */
final class ThingCore {

  private final List<Token> tokens;
  private final RelativeClauses clauses;

  ThingCore(List<Token> tokens) {
    this.tokens = tokens;
    this.clauses = new RelativeClauses(tokens);
  }

  /**
   * The index of the noun or behind it.
   *
   * @param from where the thing begins
   * @param linked whether 的 links it to the figure
   * @return -1 where a verb acts there and tells of no thing
   */
  int at(int from, boolean linked, Figure.Quantity quantity) {
    int measured = clauses.behindMeasure(from);
    if (measured > 0) {
      return measured;
    }
    if (!opensRelative(kindAt(from))) {
      return kindAt(from) == Kind.FIGURE ? from + 1 : from;
    }
    int behind = clauses.behind(from);
    return behind < 0 ? compound(from, linked, quantity) : behind;
  }

  /** 跨越3个 {@code 千亿元 台阶}: how far what grew has come. */
  boolean isStep(int from, int end) {
    return end > from
        && Role.CLOSER.holds(tokens.get(end - 1).text())
        && tokens.subList(from, end - 1).stream().allMatch(token -> token.is(Kind.NUMBER));
  }

  /** {@code 取消 311项}, {@code 建成了 8个}: a verb has the figure's thing for its object. */
  boolean isObject(int figure) {
    int before = figure - 1;
    while (before >= 0 && isShading(tokens.get(before))) {
      before--;
    }
    return before >= 0
        && switch (tokens.get(before).kind()) {
          case VERB, VERBAL_NOUN, ADDED, DOWN, REPORT -> true;
          default -> false;
        };
  }

  private static boolean isShading(Token token) {
    return token.is(Kind.SHADE) || token.is(Kind.PARTICLE);
  }

  private static boolean opensRelative(Kind kind) {
    return switch (kind) {
      case VERB, REPORT, ADVERB, PREPOSITION, ABOVE, BELOW -> true;
      default -> false;
    };
  }

  /**
   * {@code 6个 换届 考察组}: a verb that only tells the kind, or is the thing itself (提出三点 {@code 要求});
   * the index of its noun or behind it, -1 where it acts.
   */
  private int compound(int from, boolean linked, Figure.Quantity quantity) {
    int verb = kindAt(from) == Kind.ADVERB ? from + 1 : from;
    if (linked && verb > from && kindAt(verb) == Kind.STOP) {
      return verb;
    }
    if (linked && quantity.type() == FigureType.DURATION && kindAt(verb) == Kind.VERB) {
      return verb + 1;
    }
    boolean counts = quantity.type() == FigureType.COUNT || quantity.type() == FigureType.ORDINAL;
    boolean part = linked && quantity.type() == FigureType.PERCENTAGE;
    if (part && kindAt(from) == Kind.VERB && kindAt(from + 1).isNominal()) {
      return from + 1;
    }
    boolean named = counts && !Role.SELF_NAMED.holds(quantity.unit());
    if (named && kindAt(verb) == Kind.VERB && kindAt(verb + 1) == Kind.STOP && isObject(from - 1)) {
      return verb + 1;
    }
    int noun = verb;
    while (noun < from + 3 && kindAt(noun) == Kind.VERB) {
      noun++;
    }
    return named && noun > from && kindAt(noun).isNominal() ? noun : -1;
  }

  private Kind kindAt(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).kind() : Kind.STOP;
  }
}
