package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import java.util.List;

/**
 * Lists of what has the most of something: {@code 涨幅居前的有白菜} 12%{@code 、生菜} 9% are changes, {@code
 * 工资最高的三个行业是金融业} 12万元{@code ，教育业} 9万元 are wages.
 */
final class MostLists {

  /** How many tokens such a list has at most. */
  private static final int LONGEST = 80;

  private MostLists() {}

  /** How the figure changed; level where it stands in no such list. */
  static Aspect changeAt(List<Token> tokens, int figure) {
    int opener = openerOf(tokens, figure);
    for (int i = opener - 1; i >= 0 && i > figure - LONGEST; i--) {
      Aspect change = RiseNouns.changeOf(tokens.get(i));
      if (change != Aspect.LEVEL || tokens.get(i).is(Kind.STOP)) {
        return change;
      }
    }
    return Aspect.LEVEL;
  }

  /**
   * Behind the last token of what the items have the most of; -1 where the head of the clause is no
   * item of such a list or has a measure of its own.
   */
  static int measureEnd(List<Token> tokens, Clause clause) {
    boolean amount =
        switch (clause.type()) {
          case MONEY, COUNT, MEASURE -> true;
          default -> false;
        };
    boolean bare = clause.predicate().start() == clause.figure();
    if (!amount || !bare || Role.MEASURE.ends(clause.head().name().read())) {
      return -1;
    }
    int opener = openerOf(tokens, clause.figure());
    for (int i = opener - 1; i > 0 && i > opener - 4; i--) {
      if (tokens.get(i).is(Kind.RANK) || tokens.get(i).text().startsWith("最")) {
        Token measure = tokens.get(i - 1);
        boolean changes = RiseNouns.changeOf(measure) != Aspect.LEVEL;
        return Role.MEASURE.ends(measure.text()) && !changes ? i : -1;
      }
    }
    return -1;
  }

  /** The 的 that opens the list of the figure; -1 where it stands in none. */
  private static int openerOf(List<Token> tokens, int figure) {
    for (int i = figure - 1; i >= 0 && i > figure - LONGEST; i--) {
      if (opens(tokens, i)) {
        return i;
      }
      if (!isOfList(tokens.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code 居前 的 有}, {@code 下降 的 行业 有}, {@code 最大 的 三个 行业 分别 是}. */
  private static boolean opens(List<Token> tokens, int index) {
    if (!tokens.get(index).is(Kind.DE)) {
      return false;
    }
    int told = index + 1;
    told += tokens.get(told).is(Kind.FIGURE) ? 1 : 0;
    told += isKind(tokens.get(told)) ? 1 : 0;
    while (tokens.get(told).is(Kind.SHADE) || tokens.get(told).is(Kind.RESPECTIVELY)) {
      told++;
    }
    return switch (tokens.get(told).kind()) {
      case REPORT, WEI, MULTIPLE -> true;
      default -> false;
    };
  }

  /** {@code 下降的 行业} 有; 增长的 贡献率 is told of a growth, no kind of what grew. */
  private static boolean isKind(Token token) {
    return token.is(Kind.NOUN) && !Role.RATE.ends(token.text()) && !Role.MEASURE.ends(token.text());
  }

  private static boolean isOfList(Token token) {
    return switch (token.kind()) {
      case REPORT, WEI, MULTIPLE, FIGURE, LISTING, AND, OPEN, CLOSE -> true;
      case SHADE, PLACE, VERB, DE, RESPECTIVELY -> true;
      case STOP -> token.text().equals("，");
      default -> token.kind().isNominal();
    };
  }
}
