package io.zhibiao.extract.bind;

import java.util.List;

/**
 * What is measured of the things counted, behind them: {@code 14个 省份} 大班额比例, 某某监测点等 {@code 3个 点位}
 * 臭氧浓度. It is no part of their name.
 */
final class CountedMeasure {

  private CountedMeasure() {}

  /**
   * Where it starts within the phrase behind the figure; the phrase's end where nothing is
   * measured.
   */
  static int start(List<Token> tokens, int figure, int from, int end) {
    if (end - from < 2 || !isToldOfThem(tokens.get(end - 1))) {
      return end;
    }
    for (int i = from + 1; i < end; i++) {
      if (Role.MEAN.holds(tokens.get(i).text())) {
        return i;
      }
    }
    String ofClass =
        figure > 1 && tokens.get(figure - 1).is(Kind.ETC) ? tokens.get(figure - 2).text() : "";
    for (int i = end - 2; i >= from; i--) {
      boolean bracket = tokens.get(i).is(Kind.CLOSE);
      String word = tokens.get(bracket ? Leftward.openOf(tokens, i, from + 1) - 1 : i).text();
      if (word.equals(ofClass) || Role.BEARER.ends(word)) {
        return i + 1;
      }
    }
    return end;
  }

  private static boolean isToldOfThem(Token token) {
    return Role.MATTER.ends(token.text())
        || Role.MEASURE.ends(token.text())
        || Role.TRAIT.holds(token.text());
  }

  /** Whether an amount stands at the index, maybe behind what leads to it: 产值 {@code 超过 3亿元}. */
  static boolean leadsTo(List<Token> tokens, int at) {
    return switch (tokens.get(at).kind()) {
      case FIGURE -> true;
      case SHADE, REPORT, WEI -> tokens.get(at + 1).is(Kind.FIGURE);
      default -> false;
    };
  }
}
