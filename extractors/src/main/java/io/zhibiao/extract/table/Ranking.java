package io.zhibiao.extract.table;

import io.zhibiao.extract.table.Part.Sense;
import io.zhibiao.extract.text.Characters;
import java.util.List;
import java.util.Optional;

/**
 * A list of names with a value each, below a line that tells no more than the unit: {@code 单位：万件 |
 * 越城区 8260.5 | 柯桥区 7120}, where the title says what the values are, or {@code 单位：万元 | 营业收入 1200},
 * where the names do.
 */
final class Ranking {

  private static final int FEWEST = 3;
  private static final int LONGEST_NAME = 20;

  private Ranking() {}

  /** The blank head of such a list; empty where the cell tells no unit or too few rows follow. */
  static Optional<Head> headAt(List<Cell> cells, int cell) {
    Cell unit = cells.get(cell);
    boolean told =
        unit.fillsLine()
            && UnitLine.names(unit.text())
            && UnitLine.read(unit.text(), 0, unit.text().length())
                .flatMap(UnitLine.Told::unit)
                .isPresent();
    if (!told || !(rowsFollow(cells, cell + 1) || namesItself(cells, cell + 1))) {
      return Optional.empty();
    }
    Part plain = new Part(Sense.PLAIN, "");
    Bit blank = new Bit(plain, unit.line(), unit.to(), unit.to(), Bit.Cut.CELL);
    return Optional.of(new Head(List.of(blank), cell + 1, cells.get(cell + 1).from()));
  }

  /**
   * Whether the first row is a line of what is measured and its value: no division, no more cells.
   */
  static boolean namesItself(List<Cell> cells, int first) {
    if (first + 1 >= cells.size()) {
      return false;
    }
    Cell name = cells.get(first);
    Cell value = cells.get(first + 1);
    boolean row =
        name.is(Cell.Kind.TEXT)
            && value.is(Cell.Kind.NUMBER)
            && name.from() == 0
            && name.line() == value.line()
            && value.to() == value.line().chars().length();
    return row
        && Characters.isIdeograph(name.text().charAt(0))
        && name.text().length() <= LONGEST_NAME
        && Part.endsInNoun(name.text());
  }

  private static boolean rowsFollow(List<Cell> cells, int first) {
    if (first + 2 * FEWEST > cells.size()) {
      return false;
    }
    for (int i = first; i < first + 2 * FEWEST; i += 2) {
      boolean row = cells.get(i).is(Cell.Kind.TEXT) && cells.get(i + 1).is(Cell.Kind.NUMBER);
      if (!row || cells.get(i).from() != 0) {
        return false;
      }
    }
    return true;
  }
}
