package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import java.util.ArrayList;
import java.util.List;

/**
 * A name as it stands in a text, maybe in pieces: {@code 第一产业 … 增加值} of 第一产业实现增加值.
 *
 * @param view where its pieces stand
 * @param pieces in the order they are printed in; none for no name
 */
record Term(View view, List<Span> pieces) {

  Term {
    pieces = List.copyOf(pieces);
  }

  static Term none(View view) {
    return new Term(view, List.of());
  }

  /** The tokens of a range as one name, each stretch without a gap as one piece. */
  static Term of(View view, List<Token> tokens) {
    List<Span> pieces = new ArrayList<>();
    for (Token token : tokens) {
      int last = pieces.size() - 1;
      if (last >= 0 && pieces.get(last).end() == token.span().start()) {
        pieces.set(last, new Span(pieces.get(last).start(), token.span().end()));
      } else {
        pieces.add(token.span());
      }
    }
    return new Term(view, pieces);
  }

  /** This name from some characters before it on. */
  Term widened(int characters) {
    List<Span> wide = new ArrayList<>(pieces);
    wide.set(0, new Span(start() - characters, pieces.get(0).end()));
    return new Term(view, wide);
  }

  /** This name without some characters at its end; an empty one where it has no more. */
  Term shortened(int characters) {
    List<Span> kept = new ArrayList<>(pieces);
    int rest = characters;
    while (rest > 0 && !kept.isEmpty()) {
      Span last = kept.remove(kept.size() - 1);
      int cut = Math.min(rest, last.length());
      if (cut < last.length()) {
        kept.add(new Span(last.start(), last.end() - cut));
      }
      rest -= cut;
    }
    return new Term(view, kept);
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  int start() {
    return pieces.get(0).start();
  }

  int end() {
    return pieces.get(pieces.size() - 1).end();
  }

  /** This name followed by another of the same text. */
  Term with(Term other) {
    List<Span> both = new ArrayList<>(pieces);
    both.addAll(other.pieces);
    return new Term(view, both);
  }

  /** As the view has it. */
  String read() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(view.read(piece)));
    return text.toString();
  }

  /** As it is printed. */
  String print(SourceText source) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(view.print(piece, source)));
    return text.toString();
  }
}
