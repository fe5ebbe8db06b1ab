package io.zhibiao.extract.table;

import io.zhibiao.extract.table.Part.Sense;
import java.util.List;
import java.util.Optional;

/**
 * A list of names with a value each, below a line that tells no more than the unit: {@code 单位：万件 |
 * 越城区 8260.5 | 柯桥区 7120}. The title says what the values are.
 */
final class Ranking {

  private static final int FEWEST = 3;

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
    if (!told || !rowsFollow(cells, cell + 1)) {
      return Optional.empty();
    }
    Part plain = new Part(Sense.PLAIN, "");
    Bit blank = new Bit(plain, unit.line(), unit.to(), unit.to(), Bit.Cut.CELL);
    return Optional.of(new Head(List.of(blank), cell + 1, cells.get(cell + 1).from()));
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
