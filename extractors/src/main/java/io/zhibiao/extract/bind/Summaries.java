package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import java.util.List;

/**
 * Clauses that sum up what was told before as so many things: {@code 事故8起，损失3万元，两项指标分别下降} 5%、7%.
 */
final class Summaries {

  private Summaries() {}

  /** What was told before, a name for each figure; none where the clause sums nothing up. */
  static List<Term> names(View view, List<Token> tokens, Clause clause, Memory memory) {
    int noun = clause.predicate().start() - 1;
    boolean sums =
        clause.size() > 1
            && noun > 0
            && Role.SUMMED.holds(tokens.get(noun).text())
            && tokens.get(noun - 1).is(Kind.FIGURE);
    return sums
        ? memory.namesBefore(Term.of(view, tokens.subList(noun, noun + 1)), clause.size())
        : List.of();
  }
}
