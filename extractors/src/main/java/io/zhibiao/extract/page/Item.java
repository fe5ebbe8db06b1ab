package io.zhibiao.extract.page;

/**
 * A piece and what it is.
 *
 * @param byline the names in it, normalised; empty where it names nobody
 */
record Item(Piece piece, Kind kind, String byline) {

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
