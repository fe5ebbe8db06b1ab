package io.zhibiao.audit.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are named as parts of another: those behind 其中, up to the end of its sentence or,
 * within a sentence, of its clause; and those in brackets behind a figure.
 */
final class Scopes {

  /** How many sentences a sentence that begins with 其中 may look back. */
  private static final int SENTENCES_BACK = 2;

  private static final int FIGURES_BACK = 16;
  private static final String COLONS = "：:";

  /**
   * A stretch of parts.
   *
   * @param outer the stretch that it lies in; null for none
   * @param from place of the first figure that may be in it
   * @param bracket whether brackets make it
   * @param limited whether it ends with its clause
   */
  record Scope(@Nullable Scope outer, int from, boolean bracket, boolean limited) {}

  private final Ledger ledger;
  private final Map<Told, Scope> byTold = new HashMap<>();
  private final Map<Scope, List<Told>> levels = new LinkedHashMap<>();

  Scopes(Ledger ledger) {
    this.ledger = ledger;
    ledger.passages().forEach(this::read);
  }

  private void read(Passage passage) {
    Deque<Scope> open = new ArrayDeque<>();
    boolean isFirstOfClause = true;
    for (Told told : passage.told()) {
      String lead = told.lead();
      for (int i = 0; i < lead.length(); i++) {
        char c = lead.charAt(i);
        if (c == '；' || c == ';') {
          while (!open.isEmpty() && open.peek().limited() && !goesOn(open.peek(), told)) {
            open.pop();
          }
          isFirstOfClause = true;
        } else if (c == '（' || c == '(') {
          open.push(new Scope(open.peek(), told.place(), true, false));
        } else if (c == '）' || c == ')') {
          close(open);
        } else if (Cue.PART.isAt(lead, i)) {
          open.push(
              new Scope(open.peek(), told.place(), false, !isFirstOfClause && !isColon(lead, i)));
        }
      }
      Scope scope = open.peek();
      if (scope != null) {
        byTold.put(told, scope);
        if (told.isLevel()) {
          levels.computeIfAbsent(scope, none -> new ArrayList<>()).add(told);
        }
      }
      isFirstOfClause = false;
    }
  }

  /** 其中： opens a list that semicolons part. */
  private static boolean isColon(String lead, int at) {
    int behind = at + 2;
    return behind < lead.length() && COLONS.indexOf(lead.charAt(behind)) >= 0;
  }

  /** Whether a figure behind a semicolon is told under the very name of the parts before it. */
  private boolean goesOn(Scope scope, Told next) {
    List<Told> parts = levels(scope);
    return !parts.isEmpty()
        && next.isLevel()
        && parts.stream().allMatch(part -> part.name().equals(next.name()) && part.isLike(next));
  }

  /** A bracket ends whatever was opened in it. */
  private static void close(Deque<Scope> open) {
    while (!open.isEmpty() && !open.pop().bracket()) {}
  }

  /** The levels of each stretch, not those of stretches within it. */
  Collection<List<Told>> levels() {
    return levels.values();
  }

  private List<Told> levels(Scope scope) {
    return levels.getOrDefault(scope, List.of());
  }

  private @Nullable Scope of(Told told) {
    return byTold.get(told);
  }

  /** Whether both are parts of the same, or of nothing. */
  boolean isBeside(Told one, Told other) {
    return Objects.equals(of(one), of(other));
  }

  boolean isInBrackets(Told told) {
    Scope scope = of(told);
    return scope != null && isInBracket(scope);
  }

  /** Whether it is one of several levels of its stretch. */
  boolean isList(Told part) {
    Scope scope = of(part);
    return scope != null && levels(scope).size() > 1;
  }

  boolean isPart(Told told) {
    return byTold.containsKey(told);
  }

  /** The figure that a part belongs to by its stretch. */
  Optional<Told> wholeOf(Told part) {
    Scope scope = of(part);
    if (scope == null) {
      return Optional.empty();
    }
    Scope outside = outside(scope);
    for (int i = scope.from() - 1; i >= Math.max(0, scope.from() - FIGURES_BACK); i--) {
      Told whole = ledger.told().get(i);
      if (part.passage() - whole.passage() > SENTENCES_BACK
          || part.article() != whole.article()
          || (isInBracket(scope) && part.passage() != whole.passage())) {
        break;
      }
      boolean isOutside =
          whole.passage() == part.passage()
              ? Objects.equals(of(whole), outside)
              : of(whole) == null;
      boolean isBeside =
          whole.isBeside(part) || (isInBracket(scope) && Regions.areOneThing(levels(scope), whole));
      if (isOutside && whole.addend() && whole.isLike(part) && isBeside) {
        return Optional.of(whole);
      }
    }
    return Optional.empty();
  }

  /** 其中 at the beginning of a bracket is one with it. */
  private static @Nullable Scope outside(Scope scope) {
    Scope outer = scope.outer();
    return outer != null && outer.bracket() && outer.from() == scope.from() ? outer.outer() : outer;
  }

  private static boolean isInBracket(Scope scope) {
    return scope.bracket() || (scope.outer() != null && scope.outer().bracket());
  }
}
