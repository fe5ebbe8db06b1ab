package io.zhibiao.extract.bind;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks to the left over names: from 增长 over 上年同期 to 比. */
final class Leftward {

  /** How many tokens far: 比 上年 同期 的 … 增长. */
  static final int REACH = 14;

  /** What may stand between, besides names. */
  private static final Set<Kind> PASSED =
      EnumSet.of(
          Kind.DE,
          Kind.TIME,
          Kind.DATE,
          Kind.LAPSE,
          Kind.PLACE,
          Kind.LOCATION,
          Kind.FIGURE,
          Kind.VERB,
          Kind.UP,
          Kind.SHADE,
          Kind.ADVERB,
          Kind.QUOTE,
          Kind.PLAN,
          Kind.THAN,
          Kind.BASE,
          Kind.AND,
          Kind.RESPECTIVELY,
          Kind.PRONOUN,
          Kind.PARTICLE);

  private Leftward() {}

  /** The nearest token of a kind, from one index down to another; -1 where something else parts. */
  static int nearest(List<Token> tokens, int from, int lowest, Kind... wanted) {
    for (int i = from; i >= lowest && i > from - REACH; i--) {
      if (tokens.get(i).is(Kind.CLOSE)) {
        i = openOf(tokens, i, lowest);
        continue;
      }
      Kind kind = tokens.get(i).kind();
      if (List.of(wanted).contains(kind)) {
        return i;
      }
      if (!kind.isNominal() && !PASSED.contains(kind)) {
        return -1;
      }
    }
    return -1;
  }

  /** The first token of the clause that ends before one. */
  static int clauseStart(List<Token> tokens, int end) {
    int start = end;
    while (start > 0 && start > end - NameRun.LONGEST_RUN && !parts(tokens.get(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean parts(Token token) {
    return token.is(Kind.STOP) || token.is(Kind.BLANK);
  }

  /** {@code 占住宅（含商品房）面积的}: a bracket says nothing of what stands around it. */
  static int openOf(List<Token> tokens, int close, int lowest) {
    for (int i = close - 1; i >= lowest && i > close - REACH; i--) {
      if (tokens.get(i).is(Kind.OPEN)) {
        return i;
      }
    }
    return lowest;
  }
}
