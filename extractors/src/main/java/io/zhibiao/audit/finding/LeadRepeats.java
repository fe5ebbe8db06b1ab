package io.zhibiao.audit.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same words lead to a figure twice, of the same time and place: {@code 全市完成旅游收入36.7亿元} and, a
 * sentence later, {@code 全市完成旅游收入36.71亿元}. Only a gap that a misprint explains is an error.
 */
final class LeadRepeats implements RelationReader {

  /** So many characters before a figure tell what it is of. */
  private static final int LEAST = 6;

  private static final int LEAST_DIGITS = 3;

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    Map<String, Told> last = new HashMap<>();
    for (Told told : ledger.told()) {
      key(told)
          .map(key -> last.put(key, told))
          .filter(earlier -> Repeats.mayRepeat(earlier, told))
          .ifPresent(
              earlier ->
                  relations.add(
                      Relation.of(Formula.SAME, List.of(earlier), told, trust(earlier, told))));
    }
    return relations;
  }

  private static Trust trust(Told one, Told other) {
    return one.period().isKnown() && other.period().isKnown() ? Trust.LIKELY : Trust.OPEN;
  }

  private static Optional<String> key(Told told) {
    String clause = Clauses.last(told.lead());
    if (told.digits() < LEAST_DIGITS
        || clause.length() < LEAST
        || clause
            .codePoints()
            .skip(clause.length() - LEAST)
            .anyMatch(c -> !Character.isIdeographic(c))) {
      return Optional.empty();
    }
    return Optional.of(
        String.join(
            "\n",
            Integer.toString(told.article()),
            clause.substring(clause.length() - LEAST),
            told.unit(),
            told.aspect().label(),
            told.metric().reading().comparison().label(),
            told.metric().reading().subject(),
            told.name(),
            told.metric().reading().region().code(),
            told.period().edtf()));
  }
}
