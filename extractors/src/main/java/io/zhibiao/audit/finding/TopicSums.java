package io.zhibiao.audit.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence that opens with its whole lists parts of it: {@code 收案中，一审案件21件；二审案件3件。} */
final class TopicSums implements RelationReader {

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    Topics topics = new Topics(ledger);
    for (Passage passage : ledger.passages()) {
      List<Told> parts = new ArrayList<>();
      for (Told told : passage.told()) {
        if (told.addend()
            && !scopes.isPart(told)
            && !topics.topic(told).isEmpty()
            && (parts.isEmpty() || told.isLike(parts.get(0)))) {
          parts.add(told);
        }
      }
      if (Addends.canBeParts(parts) && areDistinct(parts)) {
        Optional<Told> whole = topics.wholeOf(parts.get(0));
        whole.ifPresent(of -> relations.add(Relation.of(Formula.SUM, parts, of, trust(parts, of))));
      }
    }
    return relations;
  }

  private static boolean areDistinct(List<Told> parts) {
    return parts.stream().map(Told::name).distinct().count() == parts.size();
  }

  private static Trust trust(List<Told> parts, Told whole) {
    List<String> names = parts.stream().map(Told::name).toList();
    return Division.known().stream()
            .anyMatch(division -> division.isMadeOf(names) && division.allowsWhole(whole.name()))
        ? Trust.CERTAIN
        : Trust.LIKELY;
  }
}
