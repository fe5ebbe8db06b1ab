package io.zhibiao.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a grid as a table: its head, its columns, and a row for each line with a name and values.
 */
final class GridReader {

  private static final int FEWEST_ROWS = 2;

  private final Grid grid;
  private final int heads;
  private final List<GridColumns.Kind> kinds;

  /** By column: the name of a group of rows that blanks go on with. */
  private final Map<Integer, Cell> open = new HashMap<>();

  private GridReader(Grid grid) {
    this.grid = grid;
    this.heads = grid.heads();
    this.kinds = GridColumns.of(grid, heads);
  }

  /** The table; empty where the grid has no head, no names or no values. */
  static Optional<FlatTable> read(Grid grid, List<Line> article) {
    GridReader reader = new GridReader(grid);
    if (reader.heads == 0 || !reader.kinds.contains(GridColumns.Kind.NAME)) {
      return Optional.empty();
    }
    GridHead head = new GridHead(grid, reader.heads, reader.kinds);
    List<Column> columns = head.columns();
    boolean headed = columns.stream().anyMatch(column -> column.kind() != Column.Kind.NONE);
    List<Row> rows = reader.rows();
    Head all = head.all();
    boolean enough = rows.size() >= FEWEST_ROWS || (all.setsPlanBeside() && !rows.isEmpty());
    if (!headed || !enough) {
      return Optional.empty();
    }
    Cell first = grid.lines().get(0).get(0);
    Title title = Title.above(article, first, first.from());
    return Optional.of(new FlatTable(all, title, rows, columns, 0));
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (List<Cell> line : grid.lines().subList(heads, grid.lines().size())) {
      row(line).ifPresent(rows::add);
    }
    return rows;
  }

  private Optional<Row> row(List<Cell> line) {
    List<Cell> groups = groups(line);
    List<Cell> texts = new ArrayList<>();
    List<Cell> values = new ArrayList<>();
    for (int c = 0; c < grid.width(); c++) {
      Cell cell = line.get(c);
      switch (kinds.get(c)) {
        case NAME -> {
          if (!cell.isBlank() && !cell.is(Cell.Kind.NOTHING)) {
            texts.clear();
            texts.add(new Cell(cell.line(), cell.from(), cell.to(), Cell.Kind.TEXT));
          }
        }
        case UNIT -> {
          if (cell.is(Cell.Kind.TEXT) && !texts.isEmpty()) {
            texts.add(cell);
          }
        }
        case VALUE -> values.add(value(cell));
        case NUMBERING -> {
          if (cell.is(Cell.Kind.TEXT)) {
            texts.add(cell);
          }
          values.add(value(cell));
        }
        case REMARK -> {}
      }
    }
    boolean number = values.stream().anyMatch(cell -> cell.is(Cell.Kind.NUMBER));
    return texts.isEmpty() || !number
        ? Optional.empty()
        : Optional.of(new Row(texts, values, groups));
  }

  /** What stands in the columns before that of the names; a blank goes on with the row above. */
  private List<Cell> groups(List<Cell> line) {
    int name = kinds.lastIndexOf(GridColumns.Kind.NAME);
    boolean named = line.get(name).is(Cell.Kind.TEXT);
    List<Cell> groups = new ArrayList<>();
    for (int c = 0; c < name; c++) {
      if (kinds.get(c) == GridColumns.Kind.NAME) {
        Cell above = open.getOrDefault(c, line.get(c));
        Cell cell = line.get(c).isBlank() && named ? above : line.get(c);
        open.put(c, cell);
        groups.add(cell);
      }
    }
    return named ? groups.stream().filter(cell -> cell.is(Cell.Kind.TEXT)).toList() : List.of();
  }

  /** A remark in the place of a value is none. */
  private static Cell value(Cell cell) {
    return cell.is(Cell.Kind.NUMBER)
        ? cell
        : new Cell(cell.line(), cell.from(), cell.from(), Cell.Kind.NOTHING);
  }
}
