package io.zhibiao.extract.bind;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.text.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows countries and parts of the world: {@code 印度} 经济增长6%, {@code 南亚地区} 的经济增长; {@code 对印度} 出口 and
 * {@code 印度游客} tell of home.
 */
final class World {

  private static final class Holder {
    private static final Phrases<Boolean> NAMES = load();

    private static Phrases<Boolean> load() {
      Map<String, Boolean> names = new HashMap<>();
      for (Table.Row row : Table.load(World.class, "world.tsv").rows()) {
        names.put(row.get("name"), Boolean.TRUE);
      }
      return new Phrases<>(names);
    }
  }

  private World() {}

  /** Whether a subject, as a view has it, begins with such a name. */
  static boolean begins(String subject) {
    return Holder.NAMES.longestAt(subject, 0).isPresent();
  }

  /** How many tokens name a part of the world at the head of a run; 0 for none. */
  static int lengthAt(View view, List<Token> run) {
    int length = named(view, run, 0);
    if (length == 0) {
      return 0;
    }
    while (length + 1 < run.size() && run.get(length).is(Kind.AND)) {
      int next = named(view, run, length + 1);
      if (next == 0) {
        break;
      }
      length = next;
    }
    while (length < run.size() && Role.COUNTRIES.holds(run.get(length).text())) {
      length++;
    }
    boolean visits = length < run.size() && Role.VISITOR.begins(run.get(length).text());
    return visits || length == run.size() ? 0 : length;
  }

  /** The index behind the name that begins at an index; 0 where none does. */
  private static int named(View view, List<Token> run, int from) {
    if (from >= run.size()) {
      return 0;
    }
    Optional<Phrases.Hit<Boolean>> hit =
        Holder.NAMES.longestAt(view.chars(), run.get(from).span().start());
    if (hit.isPresent()) {
      for (int i = from; i < run.size(); i++) {
        if (run.get(i).span().end() >= hit.get().span().end()) {
          return run.get(i).span().end() == hit.get().span().end() ? i + 1 : 0;
        }
      }
    }
    return 0;
  }
}
