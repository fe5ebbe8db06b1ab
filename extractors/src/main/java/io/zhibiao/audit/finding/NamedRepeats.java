package io.zhibiao.audit.finding;

import io.zhibiao.extract.value.Comparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One name told twice in an article. It may be of two things that the rows cannot tell apart, so
 * only a gap that a misprint explains is an error, and only in a figure of many digits.
 */
final class NamedRepeats implements RelationReader {

  private static final int LEAST_NAME = 4;
  private static final int LEAST_DIGITS = 3;

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    Map<String, Told> last = new HashMap<>();
    for (Told told : ledger.told()) {
      if (isClear(told)) {
        Told earlier = last.put(key(told), told);
        if (earlier != null && Repeats.mayRepeat(earlier, told)) {
          relations.add(Relation.of(Formula.SAME, List.of(earlier), told, Trust.LIKELY));
        }
      }
    }
    return relations;
  }

  private static boolean isClear(Told told) {
    return told.name().length() >= LEAST_NAME
        && told.digits() >= LEAST_DIGITS
        && (!told.isChange() || told.metric().reading().comparison() != Comparison.NONE);
  }

  private static String key(Told told) {
    return String.join(
        "\n",
        Integer.toString(told.article()),
        told.name(),
        told.unit(),
        told.aspect().label(),
        told.metric().reading().comparison().label(),
        told.metric().reading().subject(),
        told.metric().reading().region().code());
  }
}
