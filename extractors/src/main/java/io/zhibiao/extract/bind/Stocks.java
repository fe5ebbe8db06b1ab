package io.zhibiao.extract.bind;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names what a change changes: of {@code 新增示范园区3家、累计18家} both are of 示范园区, and 减少耕地8亩 is of 耕地. */
final class Stocks {

  private Stocks() {}

  /** The name without the verb of change that it begins with. */
  static Term of(Term name) {
    if (name.isEmpty()) {
      return name;
    }
    View view = name.view();
    Optional<Phrases.Hit<Kind>> verb =
        Words.at(view.chars(), name.start())
            .filter(hit -> hit.meaning() == Kind.ADDED || Role.ALTERS.holds(view.read(hit.span())));
    Span first = name.pieces().get(0);
    if (verb.isEmpty() || verb.get().span().end() >= first.end()) {
      return name;
    }
    List<Span> rest = new ArrayList<>(name.pieces());
    rest.set(0, new Span(verb.get().span().end(), first.end()));
    return new Term(view, rest);
  }
}
