package io.zhibiao.audit.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All parts of a division add up to the whole that they have the name of: 三次产业 to 生产总值. */
final class DividedSums implements RelationReader {

  /** Within so many sentences of the whole nothing else comes between. */
  private static final int SENTENCES_NEAR = 3;

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    Set<Told> parts = new HashSet<>();
    for (DividedWhole divided : DividedWholes.in(ledger)) {
      whole(divided, ledger, scopes, parts)
          .ifPresent(whole -> relations.add(sum(divided, whole, ledger, scopes)));
      parts.addAll(divided.parts());
    }
    return relations;
  }

  private static Relation sum(DividedWhole divided, Told whole, Ledger ledger, Scopes scopes) {
    boolean isNear = divided.first().passage() - whole.passage() <= SENTENCES_NEAR;
    boolean isClear = isNear && !hasOthers(divided, ledger, scopes);
    return Relation.of(Formula.SUM, divided.parts(), whole, isClear ? Trust.CERTAIN : Trust.LIKELY);
  }

  /** Whether figures of the same kind stand among the parts, or beside them in their sentence. */
  private static boolean hasOthers(DividedWhole divided, Ledger ledger, Scopes scopes) {
    Told first = divided.first();
    Told last = divided.parts().get(divided.parts().size() - 1);
    int end = Math.min(ledger.told().size(), last.place() + Look.FIGURES_NEAR);
    return ledger.told().subList(first.place(), end).stream()
        .filter(other -> other.passage() <= last.passage() && !divided.parts().contains(other))
        .filter(other -> Addends.isAddend(other) && other.isLike(first) && other.isBeside(first))
        .anyMatch(other -> scopes.isBeside(other, last) && other.name().endsWith(divided.head()));
  }

  /** Of those that it may be, the one that the parts come nearest to. */
  static Optional<Told> whole(
      DividedWhole divided, Ledger ledger, Scopes scopes, Set<Told> partsOfOthers) {
    BigDecimal sum =
        divided.parts().stream().map(Told::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return candidates(divided, ledger, scopes, partsOfOthers).stream()
        .min(Comparator.comparing(whole -> whole.value().subtract(sum).abs()));
  }

  private static List<Told> candidates(
      DividedWhole divided, Ledger ledger, Scopes scopes, Set<Told> partsOfOthers) {
    List<Told> candidates = new ArrayList<>();
    Told first = divided.first();
    scopes
        .wholeOf(first)
        .filter(whole -> divided.division().allowsWhole(whole.name()) || !divided.head().isEmpty())
        .ifPresent(candidates::add);
    candidates.addAll(
        Look.allBack(
            ledger, first, whole -> fits(divided, whole) && !partsOfOthers.contains(whole)));
    return candidates;
  }

  private static boolean fits(DividedWhole divided, Told whole) {
    Told first = divided.first();
    Division division = divided.division();
    boolean isNamed =
        divided.head().isEmpty()
            ? first.passage() - whole.passage() <= 2
                && (!division.wholes().isEmpty() || BreakdownSums.isBreakdown(first.lead()))
            : Names.isWhole(whole.name(), divided.head());
    return isNamed
        && Addends.isAddend(whole)
        && whole.isLike(first)
        && whole.isBeside(first)
        && division.allowsWhole(whole.name())
        && division.partOf(whole.name()) < 0;
  }
}
