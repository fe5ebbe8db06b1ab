package io.zhibiao.extract.bind;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names what an addition adds to: of {@code 新增示范园区3家、累计18家} the 18 are 示范园区. */
final class Stocks {

  private Stocks() {}

  /** The name without the word of adding that it begins with. */
  static Term of(Term name) {
    if (name.isEmpty()) {
      return name;
    }
    Optional<Phrases.Hit<Kind>> added =
        Words.at(name.view().chars(), name.start()).filter(hit -> hit.meaning() == Kind.ADDED);
    Span first = name.pieces().get(0);
    if (added.isEmpty() || added.get().span().end() >= first.end()) {
      return name;
    }
    List<Span> rest = new ArrayList<>(name.pieces());
    rest.set(0, new Span(added.get().span().end(), first.end()));
    return new Term(name.view(), rest);
  }

  /** The name that a figure has behind another of its list, told as a total or not. */
  static Term reachedIn(List<Token> between, Term name) {
    return between.stream().anyMatch(token -> Role.TOTAL.holds(token.text())) ? of(name) : name;
  }
}
