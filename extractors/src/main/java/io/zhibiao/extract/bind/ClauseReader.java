package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Figure;
import java.util.List;

/** Reads the clause around a figure: what stands behind it, what is said of it, and of what. */
final class ClauseReader {

  private final List<Token> tokens;
  private final HeadReader heads;
  private final CountedReader things;

  ClauseReader(List<Token> tokens, HeadReader heads, CountedReader things) {
    this.tokens = tokens;
    this.heads = heads;
    this.things = things;
  }

  /** What the figure counts, behind it. */
  CountedReader.Counted thing(int figure, Figure.Quantity quantity) {
    return things.behind(figure, quantity);
  }

  /**
   * The clause of a figure.
   *
   * @param floor index of the first token that may belong to it
   */
  Clause clause(int figure, Figure.Quantity quantity, CountedReader.Counted thing, int floor) {
    int size = FigureList.sizeFrom(tokens, figure);
    Predicate predicate = PredicateReader.read(tokens, figure, floor, quantity.type());
    HeadReader.Head head = heads.endingAt(predicate.start(), floor, size);
    if (figure + 1 < tokens.size() && tokens.get(figure + 1).is(Kind.DE)) {
      head = heads.ofAttribute(head);
    }
    return new Clause(figure, quantity, head, predicate, thing, size);
  }
}
