package io.zhibiao.audit.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the figures that the parts of divisions are parts of, by their names and places. */
final class DividedTotals {

  /** Within so many sentences of the whole a text still speaks of it. */
  private static final int SENTENCES_NEAR = 6;

  /** Parts whose names tell nothing of the whole stand right behind it. */
  private static final int SENTENCES_NEXT = 2;

  /** A sum that is off by more has another whole. */
  private static final BigDecimal FAR = BigDecimal.valueOf(2);

  private final Ledger ledger;
  private final Scopes scopes;
  private final Set<Told> parts = new HashSet<>();

  private DividedTotals(Ledger ledger, Scopes scopes) {
    this.ledger = ledger;
    this.scopes = scopes;
  }

  /**
   * A whole.
   *
   * @param trust how surely the parts are its parts
   */
  record Total(Told whole, Trust trust) {}

  /** Each division that has a whole, in order. */
  static Map<DividedWhole, Total> in(Ledger ledger, Scopes scopes) {
    DividedTotals totals = new DividedTotals(ledger, scopes);
    Map<DividedWhole, Total> found = new LinkedHashMap<>();
    for (DividedWhole divided : DividedWholes.in(ledger)) {
      totals.total(divided).ifPresent(total -> found.put(divided, total));
      totals.parts.addAll(divided.parts());
    }
    return found;
  }

  private Optional<Total> total(DividedWhole divided) {
    List<Told> candidates = candidates(divided);
    BigDecimal sum =
        divided.parts().stream().map(Told::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Told> near =
        candidates.stream()
            .filter(whole -> whole.value().compareTo(sum.multiply(FAR)) <= 0)
            .filter(whole -> sum.compareTo(whole.value().multiply(FAR)) <= 0)
            .toList();
    List<Told> meant = near.isEmpty() ? candidates : near;
    return meant.stream()
        .filter(whole -> comesOut(divided, whole))
        .findFirst()
        .or(() -> meant.stream().findFirst())
        .map(whole -> new Total(whole, trust(divided, whole, meant.size() == 1)));
  }

  private static boolean comesOut(DividedWhole divided, Told whole) {
    return Relation.of(Formula.SUM, divided.parts(), whole, Trust.OPEN).comesOut();
  }

  private Trust trust(DividedWhole divided, Told whole, boolean isOnly) {
    boolean isNear = divided.first().passage() - whole.passage() <= SENTENCES_NEAR;
    return isOnly && isNear && !hasOthers(divided) ? Trust.CERTAIN : Trust.LIKELY;
  }

  /** Whether figures of the same kind stand among the parts, or beside them in their sentence. */
  private boolean hasOthers(DividedWhole divided) {
    Told first = divided.first();
    Told last = divided.parts().get(divided.parts().size() - 1);
    int end = Math.min(ledger.told().size(), last.place() + Look.FIGURES_NEAR);
    return ledger.told().subList(first.place(), end).stream()
        .filter(other -> other.passage() <= last.passage() && !divided.parts().contains(other))
        .filter(other -> other.addend() && other.isLike(first) && other.isBeside(first))
        .anyMatch(other -> scopes.isBeside(other, last) && other.name().endsWith(divided.head()));
  }

  /** The nearest first. */
  private List<Told> candidates(DividedWhole divided) {
    Told first = divided.first();
    List<Told> candidates = new ArrayList<>();
    scopes
        .wholeOf(first)
        .filter(whole -> divided.division().allowsWhole(whole.name()) || !divided.head().isEmpty())
        .ifPresent(candidates::add);
    Look.allBack(ledger, first, whole -> fits(divided, whole)).stream()
        .filter(whole -> !parts.contains(whole) && !candidates.contains(whole))
        .forEach(candidates::add);
    return candidates;
  }

  private boolean fits(DividedWhole divided, Told whole) {
    Told first = divided.first();
    Division division = divided.division();
    boolean isNamed =
        divided.head().isEmpty()
            ? first.passage() - whole.passage() <= SENTENCES_NEXT
                && (!division.wholes().isEmpty() || BreakdownSums.isBreakdown(first.lead()))
            : Names.isWhole(whole.name(), divided.head());
    return isNamed
        && whole.addend()
        && whole.isLike(first)
        && whole.isBeside(first)
        && (!scopes.isInBrackets(whole) || scopes.isBeside(whole, first))
        && division.allowsWhole(whole.name())
        && division.partOf(whole.name()) < 0;
  }
}
