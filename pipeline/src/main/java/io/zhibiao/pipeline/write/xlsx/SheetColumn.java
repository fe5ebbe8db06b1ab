package io.zhibiao.pipeline.write.xlsx;

import io.zhibiao.pipeline.row.CellType;
import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.row.ColumnFacts;
import io.zhibiao.pipeline.row.ResultTable;

/**
 * A column of a sheet.
 *
 * @param title its header
 * @param note what a reader sees who points at the header
 * @param width in digits
 * @param explains whether its header shows what the ground of shaded cells means
 */
record SheetColumn(String title, String note, CellType type, int width, boolean explains) {

  /** Characters from here on are as wide as two digits. */
  private static final int WIDE = 0x1100;

  private static final int WRAPPED = 8;

  SheetColumn(String title, String note, CellType type, int width) {
    this(title, note, type, width, false);
  }

  static SheetColumn of(ResultTable table, Column column) {
    ColumnFacts facts = table.facts(column);
    String note =
        column.header() + "\n" + facts.meaning().chinese() + "\n" + facts.meaning().english();
    return new SheetColumn(facts.title(), note, column.type(), facts.width());
  }

  /** The column that tells of doubt. */
  static SheetColumn explaining(ResultTable table, Column column) {
    SheetColumn plain = of(table, column);
    String note = plain.note() + "\n存疑的格子都是这个底色\nCells in doubt have this ground";
    return new SheetColumn(plain.title(), note, plain.type(), plain.width(), true);
  }

  /** Whether long texts take several lines. */
  boolean wraps() {
    return type == CellType.TEXT && width >= WRAPPED;
  }

  /** How many lines the cell takes. */
  int lines(String cell) {
    int digits = cell.chars().map(character -> character < WIDE ? 1 : 2).sum();
    return wraps() ? Math.max(1, (digits + width - 2) / (width - 1)) : 1;
  }
}
