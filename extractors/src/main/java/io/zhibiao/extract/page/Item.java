package io.zhibiao.extract.page;

import io.zhibiao.extract.text.Mending;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import java.util.List;

/**
 * A piece and what it is.
 *
 * @param byline the names in it, normalised; empty where it names nobody
 */
record Item(Piece piece, Kind kind, String byline) {

  /** Stands for what lies beyond the page. */
  static final Item EDGE =
      new Item(
          new Piece(new Span(0, 1), Mending.mend(new SourceText(""), List.of()), 0, false),
          Kind.FURNITURE);

  Item(Piece piece, Kind kind) {
    this(piece, kind, "");
  }

  String text() {
    return piece.text();
  }

  boolean opensReport() {
    return kind == Kind.TEXT && Datelines.opens(text());
  }

  Item as(Kind other) {
    return new Item(piece, other, byline);
  }
}
