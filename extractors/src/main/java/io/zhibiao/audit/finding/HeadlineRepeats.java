package io.zhibiao.audit.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a headline tells, the article tells again under the same name. */
final class HeadlineRepeats implements RelationReader {

  private static final int LEAST_NAME = 3;
  private static final int LEAST_TOGETHER = 2;

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    Map<String, List<Told>> bodies = new HashMap<>();
    List<Told> titles = new ArrayList<>();
    for (Told told : ledger.told()) {
      if (told.name().length() < LEAST_NAME) {
        continue;
      }
      if (told.headline()) {
        titles.add(told);
      } else {
        bodies.computeIfAbsent(key(told), none -> new ArrayList<>()).add(told);
      }
    }
    List<Relation> relations = new ArrayList<>();
    for (Told title : titles) {
      List<Told> told = bodies.getOrDefault(key(title), List.of());
      told.stream()
          .filter(body -> Repeats.mayRepeat(title, body))
          .filter(
              body ->
                  body.value().compareTo(title.value()) == 0
                      || (isOnly(told) && title.isFirm() && body.isFirm()))
          .findFirst()
          .ifPresent(
              body ->
                  relations.add(
                      Relation.of(Formula.SAME, List.of(title), body, trust(title, told))));
    }
    return relations.stream().map(relation -> together(relation, relations)).toList();
  }

  /** A name so long, of which one value is told only, is the headline's. */
  private static Trust trust(Told title, List<Told> told) {
    boolean isTelling = title.name().length() > LEAST_NAME && title.digits() > 1;
    return isTelling && isOnly(told) ? Trust.EXPLAINED : Trust.LIKELY;
  }

  private static String key(Told told) {
    return "%d %s %s".formatted(told.article(), told.unit(), told.name());
  }

  /** Whether the article tells one value only under the name. */
  private static boolean isOnly(List<Told> told) {
    return told.stream().allMatch(one -> one.value().compareTo(told.get(0).value()) == 0);
  }

  /** Two things side by side in a headline and side by side in one sentence are meant the same. */
  private static Relation together(Relation relation, List<Relation> all) {
    Told title = relation.told().get(0);
    long beside =
        all.stream()
            .filter(
                other ->
                    other.told().get(0).passage() == title.passage()
                        && other.checked().passage() == relation.checked().passage())
            .count();
    return beside >= LEAST_TOGETHER
        ? new Relation(relation.formula(), relation.operands(), relation.checked(), Trust.CERTAIN)
        : relation;
  }
}
