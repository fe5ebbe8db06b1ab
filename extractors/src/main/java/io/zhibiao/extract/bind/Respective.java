package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists whose figures 分别 gives one by one: each with a change of its own, {@code
 * 分别下降3.1%、增长8.4%和增长} 2.2%, or against a base of its own, {@code 同比、环比分别增长5.2%和} 7.1%.
 */
final class Respective {

  /** How far before a figure 分别 is looked for. */
  private static final int REACH = 30;

  private Respective() {}

  /**
   * Whether the figures of a clause are of what was named one by one, not of one thing by bases.
   */
  static boolean sharesNames(List<Token> tokens, Clause clause) {
    return (clause.size() > 1 || clause.predicate().respectively())
        && bases(tokens, clause.figure()).isEmpty();
  }

  /** Whether 分别 stands before the figure in its clause. */
  static boolean leads(List<Token> tokens, int figure) {
    for (int i = figure - 1; i >= Math.max(0, figure - REACH); i--) {
      if (tokens.get(i).is(Kind.RESPECTIVELY)) {
        return true;
      }
      if (tokens.get(i).is(Kind.STOP)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the token is the change of the figure right behind it. */
  static boolean isChange(List<Token> tokens, int index) {
    return changeOf(tokens.get(index), Aspect.LEVEL) != Aspect.LEVEL
        && index + 1 < tokens.size()
        && tokens.get(index + 1).is(Kind.FIGURE);
  }

  /** The change that the token before a figure tells; another one where it tells none. */
  static Aspect changeOf(Token before, Aspect otherwise) {
    return switch (before.kind()) {
      case UP -> Aspect.INCREASE;
      case DOWN -> Aspect.DECREASE;
      default -> otherwise;
    };
  }

  /** The bases of a list, {@code 同比、环比}, in order; none where there are not several. */
  static List<Comparison> bases(List<Token> tokens, int figure) {
    List<Comparison> bases = new ArrayList<>();
    for (int i = figure - 1; i >= Math.max(0, figure - REACH) && isOfBases(tokens.get(i)); i--) {
      if (tokens.get(i).is(Kind.BASE)) {
        bases.add(0, Words.regularBase(tokens.get(i).text()));
      }
    }
    return bases.size() > 1 ? List.copyOf(bases) : List.of();
  }

  /**
   * What the changes of a clause are measured against that go on as those of the level before did:
   * {@code 游客5万人次，同比增长8%，较2019年增长3%；收入2亿元，分别增长} 9%、4%; none where they do not.
   *
   * @param told what was read in the sentence before, in order
   * @param size how many changes the clause has
   */
  static List<Comparison> parallel(List<Reading> told, int size) {
    int first = told.size() - size - 2;
    if (size < 2 || first < 0) {
      return List.of();
    }
    Reading level = told.get(first);
    Reading next = told.get(told.size() - 1);
    List<Reading> changes = told.subList(first + 1, told.size() - 1);
    boolean levels =
        level.aspect() == Aspect.LEVEL
            && next.aspect() == Aspect.LEVEL
            && !level.indicator().read().equals(next.indicator().read());
    boolean ofOne =
        changes.stream()
            .allMatch(
                change ->
                    change.aspect().isChange()
                        && change.indicator().read().equals(level.indicator().read()));
    return levels && ofOne ? changes.stream().map(Reading::comparison).toList() : List.of();
  }

  private static boolean isOfBases(Token token) {
    return switch (token.kind()) {
      case BASE, LISTING, AND, RESPECTIVELY, UP, DOWN, SHADE, ADVERB -> true;
      default -> false;
    };
  }
}
