package io.zhibiao.audit.finding;

import java.util.ArrayList;
import java.util.List;

/** All parts of a division add up to the whole that they have the name of: 三次产业 to 生产总值. */
final class DividedSums implements RelationReader {

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    DividedTotals.in(ledger, scopes)
        .forEach(
            (divided, total) ->
                relations.add(
                    Relation.of(Formula.SUM, divided.parts(), total.whole(), total.trust())));
    return relations;
  }
}
