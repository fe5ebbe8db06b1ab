package io.zhibiao.extract.place;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Tells which of the divisions named around a figure it is about: one named in its clause before
 * it, the place before the subject before anything else; else the subject of an earlier clause of
 * the sentence; else the article's own.
 */
final class Governor {

  private final Passage passage;
  private final Clause clause;
  private final List<Naming> namings;
  private final Optional<Division> article;

  Governor(Passage passage, Reading reading, List<Naming> namings, Optional<Division> article) {
    this.passage = passage;
    this.clause = reading.clause();
    this.namings = namings;
    this.article = article;
  }

  Optional<Division> of(Mention mention) {
    int figure = mention.span().start();
    Span sentence = passage.sentenceAt(figure);
    int clauseStart = clause.startOf(figure, sentence.start());
    return inClause(clauseStart, figure, sentence)
        .or(() -> inEarlierClause(clauseStart, sentence))
        .or(() -> article);
  }

  private Optional<Division> inClause(int from, int to, Span sentence) {
    Optional<Division> best = Optional.empty();
    int bestRank = 0;
    for (Naming naming : namings) {
      if (naming.span().start() < from || naming.span().end() > to) {
        continue;
      }
      int rank = rank(naming, sentence);
      if (rank > 0 && rank >= bestRank) {
        best = Optional.of(naming.division());
        bestRank = rank;
      }
    }
    return best;
  }

  private int rank(Naming naming, Span sentence) {
    if (clause.isPassing(naming) || clause.isVenue(naming)) {
      return 0;
    }
    boolean initial = clause.isInitial(naming, sentence.start());
    if (isSuperior(naming)) {
      boolean stated = initial || clause.isPredicate(naming);
      return stated && !clause.isOrganisation(naming) ? 2 : 0;
    }
    if (clause.isLocative(naming)) {
      return 3;
    }
    return initial ? 2 : 1;
  }

  /** Whether it holds the article's own division and more. */
  private boolean isSuperior(Naming naming) {
    return article
        .filter(own -> naming.division().holds(own) && !own.equals(naming.division()))
        .isPresent();
  }

  private Optional<Division> inEarlierClause(int clauseStart, Span sentence) {
    for (int i = namings.size() - 1; i >= 0; i--) {
      Naming naming = namings.get(i);
      if (naming.span().end() > clauseStart || naming.span().start() < sentence.start()) {
        continue;
      }
      if (clause.isParted(naming.span().end(), clauseStart)) {
        return Optional.empty();
      }
      if (rank(naming, sentence) >= 2 && clause.isInitial(naming, sentence.start())) {
        return Optional.of(naming.division());
      }
    }
    return Optional.empty();
  }
}
