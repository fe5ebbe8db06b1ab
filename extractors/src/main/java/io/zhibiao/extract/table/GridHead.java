package io.zhibiao.extract.table;

import io.zhibiao.extract.table.Part.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a grid: what stands above each column, line by line. A blank cell in an upper line
 * goes on with the one before it: {@code 5月 | | 1—5月 |} above {@code 绝对量 | 同比 | 绝对量 | 同比}.
 */
final class GridHead {

  private static final String BODY = "other";

  private final Grid grid;
  private final int heads;
  private final List<GridColumns.Kind> kinds;

  /** By line and column, the column whose cell spans it. */
  private final int[][] spans;

  GridHead(Grid grid, int heads, List<GridColumns.Kind> kinds) {
    this.grid = grid;
    this.heads = heads;
    this.kinds = kinds;
    this.spans = new int[heads][grid.width()];
    for (int line = 0; line < heads; line++) {
      for (int column = 1; column < grid.width(); column++) {
        spans[line][column] = goesOn(line, column) ? spans[line][column - 1] : column;
      }
    }
  }

  private boolean goesOn(int line, int column) {
    return line + 1 < heads
        && grid.lines().get(line).get(column).isBlank()
        && isFilledBelow(line, column);
  }

  /** All its words, those above the names first. */
  Head all() {
    List<Bit> bits = new ArrayList<>();
    boolean units = kinds.contains(GridColumns.Kind.UNIT);
    for (int c = 0; c < grid.width(); c++) {
      switch (kinds.get(c)) {
        case NAME -> {
          if (c == kinds.lastIndexOf(GridColumns.Kind.NAME)) {
            cells(c).forEach(cell -> name(cell, bits));
          }
        }
        case VALUE -> bits.addAll(words(c));
        case UNIT, NUMBERING, REMARK -> {}
      }
    }
    Cell corner = grid.lines().get(0).get(0);
    Part unit = new Part(Sense.UNIT, "");
    if (units) {
      bits.add(new Bit(unit, corner.line(), corner.from(), corner.from(), Bit.Cut.CELL));
    }
    if (bits.isEmpty()) {
      Part plain = new Part(Sense.PLAIN, "");
      bits.add(new Bit(plain, corner.line(), corner.from(), corner.from(), Bit.Cut.CELL));
    }
    return new Head(bits, 0, 0);
  }

  /** What no table of heads knows, above the names, names bodies: {@code 岗位}, {@code 医院}. */
  private void name(Cell cell, List<Bit> bits) {
    boolean known = HeadWords.read(cell, cell.from(), bits) == cell.to();
    if (!known && !HeadWords.holdsLabel(cell)) {
      Part body = new Part(Sense.LABEL, BODY);
      bits.add(new Bit(body, cell.line(), cell.from(), cell.to(), Bit.Cut.CELL));
    }
  }

  /** The columns that hold numbers; those that number the rows, and those without a head, none. */
  List<Column> columns() {
    List<List<Bit>> headed = new ArrayList<>();
    for (int c = 0; c < grid.width(); c++) {
      if (holdsValues(c)) {
        headed.add(words(c));
      }
    }
    List<Column> told = Columns.of(headed);
    List<Column> columns = new ArrayList<>();
    int at = 0;
    for (int c = 0; c < grid.width(); c++) {
      if (holdsValues(c)) {
        columns.add(told.get(at++));
      } else if (kinds.get(c) == GridColumns.Kind.VALUE
          || kinds.get(c) == GridColumns.Kind.NUMBERING) {
        columns.add(Column.own("").none());
      }
    }
    return columns;
  }

  private boolean holdsValues(int column) {
    List<Cell> cells = cells(column);
    return kinds.get(column) == GridColumns.Kind.VALUE
        && !cells.isEmpty()
        && !Part.numbers(cells.get(cells.size() - 1).text());
  }

  private List<Bit> words(int column) {
    List<Bit> words = new ArrayList<>();
    for (Cell cell : cells(column)) {
      List<Bit> read =
          BareYears.read(cell) > 0
              ? List.of(
                  new Bit(
                      Part.year(cell.text()), cell.line(), cell.from(), cell.to(), Bit.Cut.CELL))
              : HeadWords.column(cell);
      words.addAll(words.isEmpty() ? read : below(words, read));
    }
    return words;
  }

  /** The words below others of the same column. */
  private static List<Bit> below(List<Bit> above, List<Bit> read) {
    List<Bit> joined = new ArrayList<>(read);
    joined.set(0, read.get(0).withCut(above.isEmpty() ? Bit.Cut.CELL : Bit.Cut.NONE));
    return joined;
  }

  /** What stands above a column, from the uppermost line on. */
  private List<Cell> cells(int column) {
    List<Cell> cells = new ArrayList<>();
    for (int line = 0; line < heads; line++) {
      spanning(line, column).ifPresent(cells::add);
    }
    return cells;
  }

  private Optional<Cell> spanning(int line, int column) {
    List<Cell> cells = grid.lines().get(line);
    int at = spans[line][column];
    Cell cell = cells.get(at);
    boolean own = at == column || kinds.get(at) == kinds.get(column);
    return own && !cell.isBlank() ? Optional.of(cell) : Optional.empty();
  }

  private boolean isFilledBelow(int line, int column) {
    return !grid.lines().get(line + 1).get(column).isBlank();
  }
}
