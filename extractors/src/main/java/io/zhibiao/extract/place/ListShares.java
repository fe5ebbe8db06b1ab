package io.zhibiao.extract.place;

import io.zhibiao.extract.place.Naming.Form;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Brackets;
import io.zhibiao.extract.value.Figure;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Gives the divisions of a list a figure each, in its clause, the next one or the bracket behind
 * it: {@code 舟山、丽水（100%、97%）}.
 */
final class ListShares {

  /** So many divisions with as many figures have one each, whether 分别 stands there or not. */
  private static final int SURELY_EACH = 3;

  /** How much may stand before the first of figures that a list in the clause before shares. */
  private static final int LONGEST_LEAD = 10;

  private final Clauses clauses;

  /** Where figures begin. */
  private final Set<Integer> figures;

  private final Map<Integer, Integer> figuresOfClause = new HashMap<>();

  /** By the place where a bracket opens. */
  private final Map<Integer, Integer> figuresOfBracket = new HashMap<>();

  ListShares(Passage passage, Clauses clauses, Brackets brackets, Set<Integer> figures) {
    this.clauses = clauses;
    this.figures = figures;
    for (Mention mention : passage.mentions()) {
      if (mention.figure() instanceof Figure.Quantity) {
        int place = mention.span().start();
        figuresOfClause.merge(clauses.startOf(place), 1, Integer::sum);
        figuresOfBracket.merge(brackets.openAround(place), 1, Integer::sum);
      }
    }
  }

  /**
   * {@code 依次是江津、合川，分别为5%、6%}, {@code 江津、合川增长5%、6%，分别居第3、第4}: a list in the clause before the one
   * that gives each its own.
   */
  boolean goesOn(Naming list, int start) {
    if (list.form() != Form.LIST || isOpen(list, start)) {
      return false;
    }
    boolean each = figuresOfClause.getOrDefault(start, 0) == list.parts().size();
    boolean told = Lexicon.DISTRIBUTORS.lengthAt(clauses.chars(), start) > 0;
    return told
        ? each || list.span().end() == start - 1
        : each && list.parts().size() >= SURELY_EACH && hasNoOtherSubject(start);
  }

  /** {@code 甲、乙、丙等8市}: more than are named, unless 分别 gives each its own. */
  private boolean isOpen(Naming list, int clause) {
    return clauses.chars().startsWith("等", list.span().end())
        && !new Standing(clauses, list).isDistributive(clause);
  }

  /** {@code 起数居前的是甲、乙、丙，} 为3起、2起、1起; {@code 奖牌数依次为} names no other places. */
  private boolean hasNoOtherSubject(int start) {
    String chars = clauses.chars();
    for (int at = start; at < chars.length() && at <= start + LONGEST_LEAD; at++) {
      if (figures.contains(at)) {
        return at == start || NearbyWords.isPredicate(chars, start);
      }
      if (Lexicon.DISTRIBUTORS.lengthAt(chars, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Of a list whose clause gives each its own figure, the one of this figure; else all of it. */
  Division of(Naming naming, int clause, int figure, int bracket, int inBracket) {
    int parts = naming.parts().size();
    if (parts > 1 && naming.span().end() == bracket && inBracket > 0) {
      boolean each = figuresOfBracket.getOrDefault(bracket, 0) == parts;
      return each ? naming.parts().get(inBracket - 1) : naming.division();
    }
    boolean distributes =
        naming.parts().size() > 1
            && figuresOfClause.getOrDefault(clause, 0) == naming.parts().size()
            && figure >= 1
            && !isOpen(naming, clause)
            && (naming.parts().size() >= SURELY_EACH
                || new Standing(clauses, naming).isDistributive(clause));
    return distributes ? naming.parts().get(figure - 1) : naming.division();
  }
}
