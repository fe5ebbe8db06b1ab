package io.zhibiao.audit.finding;

import java.util.Optional;
import java.util.function.Predicate;

/** Looks back in a text for what a figure refers to. */
final class Look {

  /** A few paragraphs of a report. */
  static final int FIGURES_BACK = 60;

  private Look() {}

  /** The nearest before it, in the same article, that is so. */
  static Optional<Told> back(Ledger ledger, Told from, Predicate<Told> wanted) {
    for (int i = from.place() - 1; i >= Math.max(0, from.place() - FIGURES_BACK); i--) {
      Told told = ledger.told().get(i);
      if (told.article() != from.article()) {
        break;
      }
      if (wanted.test(told)) {
        return Optional.of(told);
      }
    }
    return Optional.empty();
  }
}
