package io.zhibiao.audit.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks back in a text for what a figure refers to. */
final class Look {

  /** A few paragraphs of a report. */
  static final int FIGURES_BACK = 60;

  /** The rest of a list. */
  static final int FIGURES_NEAR = 4;

  private Look() {}

  /** All before it, in the same article, that are so, the nearest first. */
  static List<Told> allBack(Ledger ledger, Told from, Predicate<Told> wanted) {
    List<Told> found = new ArrayList<>();
    for (int i = from.place() - 1; i >= Math.max(0, from.place() - FIGURES_BACK); i--) {
      Told told = ledger.told().get(i);
      if (told.article() != from.article()) {
        break;
      }
      if (wanted.test(told)) {
        found.add(told);
      }
    }
    return found;
  }

  /** The nearest before it, in the same article, that is so. */
  static Optional<Told> back(Ledger ledger, Told from, Predicate<Told> wanted) {
    return allBack(ledger, from, wanted).stream().findFirst();
  }
}
