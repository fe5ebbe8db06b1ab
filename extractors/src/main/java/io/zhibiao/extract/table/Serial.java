package io.zhibiao.extract.table;

import java.util.List;

/**
 * The number of a row, before its name on the same line: {@code 2 自来水普及率（%） 86 95}. A number that
 * fills its line, or has no name behind it, is a value.
 */
final class Serial {

  private static final int LONGEST = 3;

  private Serial() {}

  static boolean isAt(List<Cell> cells, int at) {
    Cell cell = cells.get(at);
    boolean first = cell.is(Cell.Kind.NUMBER) && cell.from() == 0;
    if (!first || !isCount(cell.text()) || at + 2 >= cells.size()) {
      return false;
    }
    Cell name = cells.get(at + 1);
    Cell value = cells.get(at + 2);
    return name.is(Cell.Kind.TEXT) && isBeside(cell, name) && isBeside(cell, value);
  }

  private static boolean isBeside(Cell cell, Cell other) {
    return other.line().passage() == cell.line().passage();
  }

  private static boolean isCount(String text) {
    return text.length() <= LONGEST && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
