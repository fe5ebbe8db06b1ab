package io.zhibiao.extract.place;

import io.zhibiao.extract.text.Brackets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Items of a list whose division no table has: {@code 乙县1例、某新区2例}. */
final class UnknownItems {

  /** How long the name of one may be, with its mark. */
  private static final int LONGEST = 10;

  private static final String MARKS = "、，";
  private static final String TAILS = "区县市镇乡岸岛州旗盟村";

  private final Clauses clauses;
  private final Brackets brackets;

  /** By the place where a bracket opens, the name that it stands behind. */
  private final Map<Integer, Optional<Naming>> holders = new HashMap<>();

  UnknownItems(Clauses clauses, Brackets brackets) {
    this.clauses = clauses;
    this.brackets = brackets;
  }

  /**
   * Whether one stands between two figures, the end of the first and the beginning of the second.
   *
   * @param last the name that was read last in the clause
   */
  boolean stands(int from, int to, Optional<Naming> last) {
    String chars = clauses.chars();
    return to - from > 2
        && to - from <= LONGEST
        && MARKS.indexOf(chars.charAt(from)) >= 0
        && TAILS.indexOf(chars.charAt(to - 1)) >= 0
        && last.filter(name -> name.span().end() > from).isEmpty();
  }

  /**
   * The name whose figure the bracket around a place breaks down; the first item in it finds it.
   *
   * @param clause where the clause begins
   * @param next number of the first name behind the place
   */
  Optional<Naming> holder(int place, int clause, List<Naming> namings, int next) {
    return holders.computeIfAbsent(
        brackets.openAround(place),
        bracket -> {
          int at = next - 1;
          while (at >= 0 && namings.get(at).span().end() > bracket) {
            at--;
          }
          boolean near = at >= 0 && namings.get(at).span().start() >= clause;
          return near ? Optional.of(namings.get(at)) : Optional.empty();
        });
  }
}
