package io.zhibiao.audit.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * A thing is told of each place in turn: {@code 病例20例。其中：甲市3例（乙县3例）；丙市17例。} Where the list comes to
 * its end no place is left unnamed.
 */
final class ItemSums implements RelationReader {

  private static final String LIST_ENDS = "。！";
  private static final String OPEN_ENDS = "；;、，,";

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    List<Told> outside =
        ledger.told().stream().filter(told -> told.addend() && !scopes.isInBrackets(told)).toList();
    for (int i = 0; i + 1 < outside.size(); i++) {
      Told whole = outside.get(i);
      List<Told> parts = new ArrayList<>();
      for (int at = i + 1; at < outside.size() && isPart(outside.get(at), whole, parts); at++) {
        parts.add(outside.get(at));
      }
      if (Addends.canBeParts(parts)) {
        relations.add(Relation.of(Formula.SUM, parts, whole, trust(parts, whole, ledger)));
      }
    }
    return relations;
  }

  private static boolean isPart(Told part, Told whole, List<Told> before) {
    return part.article() == whole.article()
        && before.size() <= Addends.MOST
        && Regions.isPlaceOf(part, whole)
        && before.stream().allMatch(other -> Regions.areApart(other, part));
  }

  /** A list that ends in the middle, or with 等, leaves places out. */
  private static Trust trust(List<Told> parts, Told whole, Ledger ledger) {
    Told last = parts.get(parts.size() - 1);
    String text = ledger.passageOf(last).text().strip();
    boolean isEnded =
        LIST_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
            && OPEN_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
            && !Cue.ETC.isIn(ledger.passageOf(last).tail());
    boolean isApart = last.passage() > whole.passage();
    return isEnded && isApart ? Trust.CERTAIN : Trust.LIKELY;
  }
}
