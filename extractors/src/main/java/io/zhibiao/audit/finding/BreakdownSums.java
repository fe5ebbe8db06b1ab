package io.zhibiao.audit.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that says by what it divides tells parts of a figure told before: {@code 从构成看，…},
 * {@code 按地域分，…}. It may leave parts unnamed.
 */
final class BreakdownSums implements RelationReader {

  private static final String COMMAS = "，,：:";
  private static final int LONGEST_OPENING = 16;

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    for (Passage passage : ledger.passages()) {
      Told first = passage.told().get(0);
      if (!isBreakdown(first.lead()) || Cue.SOME.isIn(first.lead())) {
        continue;
      }
      List<Told> parts = parts(passage, scopes);
      String head = parts.isEmpty() ? "" : Names.head(parts.stream().map(Told::name).toList());
      if (Addends.canBeParts(parts) && !head.isEmpty()) {
        whole(parts, head, ledger)
            .ifPresent(
                whole -> relations.add(Relation.of(Formula.SUM, parts, whole, Trust.LIKELY)));
      }
    }
    return relations;
  }

  /** Whether a sentence opens so. */
  static boolean isBreakdown(String lead) {
    int end = 0;
    while (end < lead.length() && COMMAS.indexOf(lead.charAt(end)) < 0) {
      end++;
    }
    String opening = lead.substring(0, end);
    boolean isBy = opening.startsWith("按") || opening.startsWith("分") || opening.startsWith("从");
    return end < lead.length()
        && opening.length() <= LONGEST_OPENING
        && isBy
        && (opening.endsWith("看") || (opening.startsWith("按") && opening.endsWith("分")));
  }

  /** The levels of one unit, those in brackets and behind 其中 left out. */
  private static List<Told> parts(Passage passage, Scopes scopes) {
    List<Told> parts = new ArrayList<>();
    for (Told told : passage.told()) {
      if (told.addend() && !scopes.isPart(told)) {
        if (!parts.isEmpty() && !(told.isLike(parts.get(0)) && told.isBeside(parts.get(0)))) {
          return List.of();
        }
        parts.add(told);
      }
    }
    return parts;
  }

  private static Optional<Told> whole(List<Told> parts, String head, Ledger ledger) {
    Told first = parts.get(0);
    BigDecimal sum = parts.stream().map(Told::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Look.allBack(
            ledger,
            first,
            whole ->
                whole.addend()
                    && whole.isLike(first)
                    && whole.isBeside(first)
                    && Names.isWhole(whole.name(), head))
        .stream()
        .min(Comparator.comparing(whole -> whole.value().subtract(sum).abs()));
  }
}
