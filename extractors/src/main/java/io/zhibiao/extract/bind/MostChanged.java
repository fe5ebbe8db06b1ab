package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import java.util.List;

/**
 * Lists of what changed the most, whose figures are changes: {@code 涨幅居前的有白菜} 12%{@code 、生菜} 9%.
 */
final class MostChanged {

  /** How many tokens such a list has at most. */
  private static final int LONGEST = 80;

  private MostChanged() {}

  /** How the figure changed; level where it stands in no such list. */
  static Aspect at(List<Token> tokens, int figure) {
    int of = -1;
    for (int i = figure - 1; i >= 0 && i > figure - LONGEST; i--) {
      Token token = tokens.get(i);
      if (of >= 0) {
        Aspect change = RiseNouns.changeOf(token);
        if (change != Aspect.LEVEL || token.is(Kind.STOP)) {
          return change;
        }
      } else if (opens(tokens, i)) {
        of = i;
      } else if (!isOfList(token)) {
        return Aspect.LEVEL;
      }
    }
    return Aspect.LEVEL;
  }

  /** {@code 居前 的 有}, {@code 下降 的 行业 有}, {@code 最大 的 是}. */
  private static boolean opens(List<Token> tokens, int index) {
    if (!tokens.get(index).is(Kind.DE)) {
      return false;
    }
    int told = index + 1;
    told += isKind(tokens.get(told)) ? 1 : 0;
    told += tokens.get(told).is(Kind.SHADE) ? 1 : 0;
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
      case REPORT, WEI, MULTIPLE, FIGURE, LISTING, AND, OPEN, CLOSE, SHADE, PLACE, VERB, DE -> true;
      case STOP -> token.text().equals("，");
      default -> token.kind().isNominal();
    };
  }
}
