package io.zhibiao.pipeline.write.xlsx;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * Cells with a ground of their own, because their rows are not sure of them. They gather by column:
 * those under one another are styled together, as one by one takes longer than writing them.
 */
final class Shades {

  private static final String GROUND = "FFF2CC";
  private static final String INK = "000000";

  private final Map<Integer, BitSet> rowsOfColumn = new TreeMap<>();

  void add(int row, int column) {
    rowsOfColumn.computeIfAbsent(column, none -> new BitSet()).set(row);
  }

  /** Shades what has gathered. */
  void flush(Worksheet sheet) {
    rowsOfColumn.forEach((column, rows) -> shade(sheet, column, rows));
    rowsOfColumn.clear();
  }

  private static void shade(Worksheet sheet, int column, BitSet rows) {
    int from = rows.nextSetBit(0);
    while (from >= 0) {
      int end = rows.nextClearBit(from);
      of(sheet.range(from, column, end - 1, column).style()).set();
      from = rows.nextSetBit(end);
    }
  }

  /** The header of the column that tells of doubt has the same ground, and so explains it. */
  static void explain(Worksheet sheet, int column) {
    of(sheet.style(0, column)).fontColor(INK).set();
  }

  private static StyleSetter of(StyleSetter style) {
    return style.fillColor(GROUND);
  }
}
