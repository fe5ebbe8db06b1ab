package io.zhibiao.extract.bind;

import java.util.List;

/**
 * Finds where the thing counted begins behind what only describes it: a size, a limit, a division.
 */
final class ThingStart {

  private final List<Token> tokens;

  ThingStart(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** {@code 5名 35岁以下} 干部, {@code 2台 20吨} 备用锅炉; the size stands right behind the count. */
  int behindAttributes(int from) {
    int at = isMeasured(from) ? from + 2 : from;
    boolean sized =
        tokens.get(from - 1).is(Kind.FIGURE)
            && kindAt(from) == Kind.FIGURE
            && kindAt(from + 1).isNominal()
            && !isGrade(from);
    while (kindAt(at) == Kind.DATE
        || (sized && at == from)
        || (kindAt(at) == Kind.FIGURE && Attributes.isAttribute(tokens, at) && !isGrade(at))) {
      at++;
    }
    return at;
  }

  /** {@code 100所 海拔1500米以上} 学校. */
  private boolean isMeasured(int from) {
    return from + 1 < tokens.size()
        && kindAt(from + 1) == Kind.FIGURE
        && Attributes.isOfMeasure(tokens, from + 1);
  }

  /** {@code 省、市 民生实事}. */
  int behindDivisions(int from) {
    int at = from;
    while (kindAt(at) == Kind.PLACE && kindAt(at + 1) == Kind.LISTING) {
      at += 2;
    }
    while (kindAt(at) == Kind.PLACE && kindAt(at + 1) == Kind.PLACE) {
      at++;
    }
    return kindAt(at) == Kind.PLACE && kindAt(at + 1).isNominal() ? at + 1 : at;
  }

  private boolean isGrade(int figure) {
    return tokens.get(figure + 1).text().startsWith("级");
  }

  private Kind kindAt(int index) {
    return tokens.get(index).kind();
  }
}
