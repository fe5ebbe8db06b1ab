package io.zhibiao.extract.table;

import io.zhibiao.extract.text.Span;

/** A cell of a table, or what may be one: a stretch of a line. */
record Cell(Line line, int from, int to, Kind kind) {

  /** What a cell holds. */
  enum Kind {
    TEXT,
    NUMBER,
    /** {@code -}, {@code 持平}: a column is passed. */
    NOTHING,
    /** A line of prose, which ends a table. */
    PROSE
  }

  String text() {
    return line.chars().substring(from, to);
  }

  /** Whether nothing stands between its borders. */
  boolean isBlank() {
    return from == to;
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether a column's place is taken by it. */
  boolean isValue() {
    return kind == Kind.NUMBER || kind == Kind.NOTHING;
  }

  boolean fillsLine() {
    return from == 0 && to == line.chars().length();
  }

  Span inView() {
    return line.inView(from, to);
  }

  /** Where it stands in the source. */
  Span inSource() {
    return line.view().toSource(inView());
  }
}
