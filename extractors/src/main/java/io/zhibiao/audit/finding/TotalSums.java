package io.zhibiao.audit.finding;

import java.util.ArrayList;
import java.util.List;

/** A total told behind its parts: {@code 出口3亿元，进口2亿元，合计5亿元}. */
final class TotalSums implements RelationReader {

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    for (Told total : ledger.told()) {
      if (total.addend() && isTotal(total)) {
        List<Told> parts = parts(total, ledger.passageOf(total));
        if (Addends.canBeParts(parts)) {
          relations.add(Relation.of(Formula.SUM, parts, total, Trust.CERTAIN));
        }
      }
    }
    return relations;
  }

  private static boolean isTotal(Told total) {
    String lead = total.lead();
    int clause = Math.max(lead.lastIndexOf('，'), lead.lastIndexOf(','));
    return clause >= 0
        && lead.indexOf('；') < 0
        && Cue.TOTAL.begins(lead.substring(clause + 1).strip());
  }

  /** The figures of its unit that stand before it without another between, up to a semicolon. */
  private static List<Told> parts(Told total, Passage passage) {
    List<Told> parts = new ArrayList<>();
    for (int i = passage.indexOf(total) - 1; i >= 0; i--) {
      Told part = passage.told().get(i);
      if (!part.addend() || !part.isLike(total) || !part.isBeside(total)) {
        break;
      }
      parts.add(0, part);
      if (part.lead().indexOf('；') >= 0) {
        break;
      }
    }
    return parts;
  }
}
