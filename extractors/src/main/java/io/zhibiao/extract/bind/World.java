package io.zhibiao.extract.bind;

import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import java.util.List;
import java.util.Optional;

/**
 * Tells whose a name is where it is a country's or a part of the world's: {@code 印度} 经济增长6%, {@code
 * 南亚地区} 的经济增长; {@code 对印度} 出口 and {@code 印度游客} tell of home.
 */
final class World {

  private World() {}

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
    Optional<Span> name = Places.foreignAt(view.chars(), run.get(from).span().start());
    if (name.isPresent()) {
      for (int i = from; i < run.size(); i++) {
        if (run.get(i).span().end() >= name.get().end()) {
          return run.get(i).span().end() == name.get().end() ? i + 1 : 0;
        }
      }
    }
    return 0;
  }
}
