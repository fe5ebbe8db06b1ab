package io.zhibiao.audit.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The items of a list that runs over sentences make up the figure that opens it: {@code 病例20例。其中：甲市
 * 3例；乙市17例。} Items end with semicolons, the last one with the sentence. Where they are places of one
 * thing, and the list comes to its end, nothing is left unnamed.
 */
final class ItemSums implements RelationReader {

  private static final String ITEM_ENDS = "；;";
  private static final char LIST_END = '。';
  private static final int LEAST = 2;

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    List<Passage> passages = ledger.passages();
    int at = 0;
    while (at + 1 < passages.size()) {
      int end = end(passages, at + 1);
      if (end - at > LEAST) {
        relation(passages.get(at), passages.subList(at + 1, end), scopes)
            .ifPresent(relations::add);
      }
      at = Math.max(at + 1, end - 1);
    }
    return relations;
  }

  /** Where the list ends whose first item may be this one. */
  private static int end(List<Passage> passages, int from) {
    int at = from;
    while (at < passages.size() && isItem(passages.get(at))) {
      at++;
    }
    boolean isClosed =
        at > from && at < passages.size() && passages.get(at).text().indexOf(LIST_END) >= 0;
    return isClosed ? at + 1 : at;
  }

  private static boolean isItem(Passage passage) {
    String text = passage.text();
    return ITEM_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static Optional<Relation> relation(
      Passage lead, List<Passage> items, Scopes scopes) {
    Optional<Told> whole =
        lead.told().stream()
            .filter(told -> told.addend() && !scopes.isInBrackets(told))
            .reduce((one, last) -> last);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    List<Told> parts = new ArrayList<>();
    for (Passage item : items) {
      Told first = item.told().get(0);
      if (!first.addend()
          || !first.isLike(whole.get())
          || !first.isThen(whole.get())
          || first.article() != whole.get().article()
          || scopes.isInBrackets(first)) {
        return Optional.empty();
      }
      parts.add(first);
    }
    boolean isByPlace = parts.stream().allMatch(part -> Regions.isPlaceOf(part, whole.get()));
    boolean isByName = parts.stream().allMatch(part -> part.isBeside(whole.get()));
    if (!Addends.canBeParts(parts) || !(isByPlace || isByName)) {
      return Optional.empty();
    }
    boolean isClosed = !isItem(items.get(items.size() - 1));
    Trust trust = isByPlace && isClosed ? Trust.CERTAIN : Trust.LIKELY;
    return Optional.of(Relation.of(Formula.SUM, parts, whole.get(), trust));
  }
}
