package io.zhibiao.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds tables in the cells of an article: a head, and below it at least two rows with as many
 * values as the head has columns.
 */
final class TableFinder {

  private static final int FEWEST_ROWS = 2;

  /** So many texts without a number between them are no row. */
  private static final int MOST_TEXTS = 6;

  private final List<Line> lines;
  private final List<Cell> cells = new ArrayList<>();
  private final HeadReader heads;

  TableFinder(List<Line> lines) {
    this.lines = lines;
    for (Line line : lines) {
      cells.addAll(Cells.of(line));
    }
    this.heads = new HeadReader(cells);
  }

  List<FlatTable> find() {
    List<FlatTable> tables = new ArrayList<>();
    int at = 0;
    while (at < cells.size()) {
      Optional<Head> head = cells.get(at).is(Cell.Kind.TEXT) ? head(at) : Optional.empty();
      if (head.isEmpty()) {
        at++;
        continue;
      }
      FlatTable table = table(head.get(), at);
      if (isTable(table)) {
        tables.add(table);
      }
      at = Math.max(at + 1, table.end());
    }
    return tables;
  }

  private Optional<Head> head(int cell) {
    return heads.labelled(cell).or(() -> heads.unlabelled(cell));
  }

  private FlatTable table(Head head, int first) {
    Title title = Title.above(lines, cells.get(first), head.bits().get(0).from());
    List<Row> rows = new ArrayList<>();
    List<Cell> texts = new ArrayList<>(rest(head));
    int at = texts.isEmpty() ? head.cell() : head.cell() + 1;
    int end = Math.min(cells.size(), head.cell());
    while (at < cells.size() && texts.size() <= MOST_TEXTS && !ends(at)) {
      Cell cell = cells.get(at);
      if (cell.is(Cell.Kind.TEXT)) {
        texts.add(cell);
        at++;
      } else {
        end = valuesEnd(at);
        rows.add(new Row(texts, cells.subList(at, end)));
        texts.clear();
        at = end;
      }
    }
    return new FlatTable(head, title, rows, end);
  }

  /** The name of the first row where it stands in the same cell as the head. */
  private List<Cell> rest(Head head) {
    if (head.cell() >= cells.size() || head.rest() == cells.get(head.cell()).from()) {
      return List.of();
    }
    Cell cell = cells.get(head.cell());
    return List.of(new Cell(cell.line(), head.rest(), cell.to(), Cell.Kind.TEXT));
  }

  private boolean ends(int at) {
    Cell cell = cells.get(at);
    return switch (cell.kind()) {
      case PROSE -> true;
      case TEXT ->
          heads.labelled(at).or(() -> heads.unlabelled(at).filter(Head::hasSeveral)).isPresent();
      case NUMBER, NOTHING -> false;
    };
  }

  private int valuesEnd(int start) {
    int end = start;
    while (end < cells.size() && cells.get(end).isValue()) {
      end++;
    }
    return end;
  }

  private static boolean isTable(FlatTable table) {
    int values = values(table);
    long rows = table.rows().stream().filter(row -> row.values().size() == values).count();
    return rows >= FEWEST_ROWS && table.head().columns(values).isPresent();
  }

  /** How many values most rows have. */
  static int values(FlatTable table) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Row row : table.rows()) {
      if (!row.texts().isEmpty()) {
        counts.merge(row.values().size(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
