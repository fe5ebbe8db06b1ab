package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a clause says that the things counted are, or that a value is one of growth: 其中2万份
 * {@code 为电子表格}, 保持8% {@code 增长}.
 */
final class Equations {

  private final List<Token> tokens;
  private final NounPhrase phrases;

  Equations(List<Token> tokens, NounPhrase phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** The noun behind a figure that nothing stands before, or the growth behind a percentage. */
  Optional<Span> behind(int figure, Figure.Quantity quantity) {
    int from = figure + 1;
    if (quantity.type() == FigureType.PERCENTAGE) {
      boolean grows =
          Role.GROWTH.holds(tokens.get(from).text())
              && tokens.get(from + 1).is(Kind.STOP)
              && tokens.get(figure - 1).is(Kind.REPORT);
      return grows ? Optional.of(new Span(from, from + 1)) : Optional.empty();
    }
    boolean equates =
        quantity.type() == FigureType.COUNT
            && tokens.get(from).is(Kind.WEI)
            && tokens.get(from + 1).kind().isNominal()
            && opensClause(figure);
    int end = equates ? phrases.end(from + 1, true) : from;
    return end > from + 1 && tokens.get(end).is(Kind.STOP)
        ? Optional.of(new Span(from + 1, end))
        : Optional.empty();
  }

  /** {@code 其中} 2万份, {@code 中就有} 1辆, {@code ，} 8人. */
  private boolean opensClause(int figure) {
    int before = figure - 1;
    while (tokens.get(before).is(Kind.SHADE) || tokens.get(before).is(Kind.LINK)) {
      before--;
    }
    Token token = tokens.get(before);
    return token.is(Kind.STOP) || (token.is(Kind.REPORT) && token.text().endsWith("有"));
  }
}
