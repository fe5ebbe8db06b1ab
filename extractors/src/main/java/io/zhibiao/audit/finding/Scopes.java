package io.zhibiao.audit.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
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
  private final List<Scope> all = new ArrayList<>();

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
          while (!open.isEmpty() && open.peek().limited()) {
            open.pop();
          }
          isFirstOfClause = true;
        } else if (c == '（' || c == '(') {
          open.push(scope(open.peek(), told, true, false));
        } else if (c == '）' || c == ')') {
          close(open);
        } else if (Cue.PART.isAt(lead, i)) {
          open.push(scope(open.peek(), told, false, !isFirstOfClause));
        }
      }
      if (!open.isEmpty()) {
        byTold.put(told, open.peek());
      }
      isFirstOfClause = false;
    }
  }

  private Scope scope(@Nullable Scope outer, Told first, boolean bracket, boolean limited) {
    Scope scope = new Scope(outer, first.place(), bracket, limited);
    all.add(scope);
    return scope;
  }

  /** A bracket ends whatever was opened in it. */
  private static void close(Deque<Scope> open) {
    while (!open.isEmpty() && !open.pop().bracket()) {}
  }

  /** All stretches, in order. */
  List<Scope> all() {
    return all;
  }

  @Nullable Scope of(Told told) {
    return byTold.get(told);
  }

  /** The levels of a stretch, not those of stretches within it. */
  List<Told> levelsIn(Scope scope) {
    List<Told> levels = new ArrayList<>();
    for (int i = scope.from(); i < ledger.told().size(); i++) {
      Told told = ledger.told().get(i);
      if (told.passage() != ledger.told().get(scope.from()).passage()) {
        break;
      }
      if (scope.equals(of(told)) && told.isLevel()) {
        levels.add(told);
      }
    }
    return levels;
  }

  /** The figure that a part belongs to by its stretch. */
  Optional<Told> wholeOf(Told part) {
    Scope scope = of(part);
    if (scope == null) {
      return Optional.empty();
    }
    for (int i = scope.from() - 1; i >= Math.max(0, scope.from() - FIGURES_BACK); i--) {
      Told whole = ledger.told().get(i);
      if (part.passage() - whole.passage() > SENTENCES_BACK
          || part.article() != whole.article()
          || (scope.bracket() && part.passage() != whole.passage())) {
        break;
      }
      boolean isOutside =
          whole.passage() == part.passage()
              ? Objects.equals(of(whole), scope.outer())
              : of(whole) == null;
      if (isOutside && whole.isLevel() && whole.isLike(part) && whole.isBeside(part)) {
        return Optional.of(whole);
      }
    }
    return Optional.empty();
  }
}
