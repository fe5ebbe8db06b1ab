package io.zhibiao.extract.bind;

/** Takes into a predicate what only parts or encloses its figure: a gap, a bracket. */
final class Enclosures {

  private Enclosures() {}

  /** {@code 总产值 10亿元}, {@code 同比增 10%}: a gap before the figure, as headlines have it. */
  static boolean takesGap(Draft draft) {
    boolean told =
        draft.at == draft.figure
            && draft.at - 2 >= draft.floor
            && switch (draft.tokens.get(draft.at - 2).kind()) {
              case UP, DOWN, REPORT, WEI, SHARE, MORE, LESS, ABOVE, BELOW -> true;
              default -> draft.tokens.get(draft.at - 2).kind().isNominal();
            };
    draft.at -= told ? 1 : 0;
    return told;
  }

  /** {@code 同比增长（-5.2%）}, 利润{@code （1.2）亿元}: the bracket only holds the figure. */
  static boolean takesBracket(Draft draft) {
    boolean minus =
        draft.at == draft.figure && draft.tokens.get(draft.figure).text().indexOf('）') > 0;
    if (minus) {
      draft.at--;
      return true;
    }
    boolean holds =
        draft.at == draft.figure
            && draft.at - 2 >= draft.floor
            && draft.figure + 1 < draft.tokens.size()
            && draft.tokens.get(draft.figure + 1).is(Kind.CLOSE);
    if (!holds) {
      return false;
    }
    boolean led =
        switch (draft.tokens.get(draft.at - 2).kind()) {
          case UP, DOWN, RISE_NOUN, FALL_NOUN, BASE -> true;
          default -> false;
        };
    draft.at -= led ? 1 : 0;
    return led;
  }
}
