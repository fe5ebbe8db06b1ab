package io.zhibiao.extract.bind;

import java.util.List;

/**
 * Finds where a clause ends that only tells of what kind the things counted are: 5名 {@code 退出岗位的}
 * 干部, 8家 {@code 年销售额过5亿元的} 企业.
 */
final class RelativeClauses {

  /** How many tokens one has at most. */
  private static final int REACH = 14;

  private final List<Token> tokens;

  RelativeClauses(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The index behind the 的 of the clause that begins at a verb; -1 where none does. */
  int behind(int from) {
    for (int i = from; i < tokens.size() && i < from + REACH; i++) {
      switch (kindAt(i)) {
        case DE -> {
          if (kindAt(i + 1) != Kind.LISTING) {
            return i + 1;
          }
          i++;
        }
        case FIGURE -> {
          if (!describes(i)) {
            return -1;
          }
        }
        case STOP, BLANK, LISTING -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** The same of one that begins with what is measured of them: {@code 年销售额过5亿元的}. */
  int behindMeasure(int from) {
    int figure = from;
    while (figure < from + REACH && kindAt(figure).isNominal()) {
      figure++;
    }
    boolean named = figure > from;
    while (figure < from + REACH && leadsToValue(kindAt(figure))) {
      figure++;
    }
    return named && kindAt(figure) == Kind.FIGURE && describes(figure) ? figure + 2 : -1;
  }

  /** {@code 达}, {@code 超}, {@code 过}. */
  private static boolean leadsToValue(Kind kind) {
    return kind == Kind.REPORT || kind == Kind.SHADE || kind == Kind.PARTICLE;
  }

  /** Whether the figure's clause tells of the noun behind it. */
  private boolean describes(int figure) {
    return kindAt(figure + 1) == Kind.DE && kindAt(figure + 2).isNominal();
  }

  private Kind kindAt(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).kind() : Kind.STOP;
  }
}
