package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.FigureType;
import java.util.List;

/** Places in the order of what was told before: {@code 出超8亿元，为历年} 第二{@code 高}. */
final class Superlatives {

  private static final String ORDERS = "高低大小多少长短快慢好差";
  private static final int LONGEST = 2;

  private Superlatives() {}

  /** Whether the figure is one; behind 排名 it is a rank that may have a name of its own. */
  static boolean ranks(List<Token> tokens, Clause clause) {
    int behind = clause.figure() + 1;
    return clause.type() == FigureType.ORDINAL
        && behind < tokens.size()
        && ORDERS.indexOf(tokens.get(behind).text().charAt(0)) >= 0
        && tokens.get(behind).text().length() <= LONGEST
        && !tokens.get(clause.predicate().start()).is(Kind.RANK);
  }
}
