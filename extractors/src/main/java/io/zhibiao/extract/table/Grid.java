package io.zhibiao.extract.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines, one below the other, that print the borders of their cells: every cell has its column,
 * also a blank one; no row is wider than the head. A line without numbers behind rows begins
 * another grid, for it is a head.
 *
 * @param lines its cells, line by line, as many in each
 * @param width how many
 */
record Grid(List<List<Cell>> lines, int width) {

  private static final int FEWEST_LINES = 2;

  Grid {
    lines = List.copyOf(lines);
  }

  /** Those of an article; a grid with two numbers in a cell, {@code 3281（4%）}, is none. */
  static List<Grid> of(List<Line> article) {
    List<Grid> grids = new ArrayList<>();
    List<List<Cell>> open = new ArrayList<>();
    boolean rows = false;
    for (Line line : article) {
      if (line.isFurniture()) {
        continue;
      }
      List<Cell> cells = line.isBordered() ? Cells.bordered(line) : List.of();
      boolean row = cells.stream().anyMatch(cell -> cell.is(Cell.Kind.NUMBER));
      if (cells.isEmpty() || (rows && !row && texts(cells) >= FEWEST_LINES)) {
        add(open, grids);
        open.clear();
        rows = false;
      }
      if (!cells.isEmpty()) {
        open.add(cells);
        rows |= row && cells.stream().anyMatch(Grid::isNoYear);
      }
    }
    add(open, grids);
    return grids;
  }

  private static boolean isNoYear(Cell cell) {
    return cell.is(Cell.Kind.NUMBER) && BareYears.read(cell) == 0;
  }

  private static long texts(List<Cell> cells) {
    return cells.stream().filter(cell -> cell.is(Cell.Kind.TEXT)).count();
  }

  private static void add(List<List<Cell>> lines, List<Grid> grids) {
    if (lines.size() < FEWEST_LINES || lines.stream().anyMatch(Grid::holdsBrackets)) {
      return;
    }
    int heads = headsOf(lines);
    int width = lines.stream().limit(heads).mapToInt(List::size).max().orElse(0);
    boolean fits =
        lines.stream().flatMap(line -> line.stream().skip(width)).allMatch(Cell::isBlank);
    if (fits) {
      grids.add(new Grid(lines.stream().map(line -> filled(line, width)).toList(), width));
    }
  }

  private static int headsOf(List<List<Cell>> lines) {
    int heads = 0;
    while (heads < lines.size() && isHead(lines.get(heads))) {
      heads++;
    }
    return heads;
  }

  private static boolean holdsBrackets(List<Cell> cells) {
    return cells.stream()
        .filter(cell -> cell.is(Cell.Kind.NUMBER))
        .anyMatch(cell -> cell.line().chars().startsWith("（", cell.to()));
  }

  /** With the blank cells that a line does not print at its end. */
  private static List<Cell> filled(List<Cell> cells, int width) {
    List<Cell> filled = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
    Line line = cells.get(0).line();
    int end = line.chars().length();
    while (filled.size() < width) {
      filled.add(new Cell(line, end, end, Cell.Kind.NOTHING));
    }
    return filled;
  }

  /** How many lines stand above its rows: those without numbers but years that head columns. */
  int heads() {
    int heads = headsOf(lines);
    boolean yearsOnly =
        lines.stream().skip(heads).flatMap(List::stream).noneMatch(c -> c.is(Cell.Kind.NUMBER));
    return yearsOnly ? 0 : heads;
  }

  private static boolean isHead(List<Cell> cells) {
    return !cells.get(0).is(Cell.Kind.NUMBER) && cells.stream().noneMatch(Grid::isNoYear);
  }

  /** The cells of a column below the heads. */
  List<Cell> column(int at, int heads) {
    return lines.stream().skip(heads).map(line -> line.get(at)).toList();
  }
}
