package io.zhibiao.extract.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds tables in the cells of an article: a head, and below it at least two rows with as many
 * values as the head has columns, or one where plans stand beside what was done.
 */
final class TableFinder {

  private static final int FEWEST_ROWS = 2;

  /** So many texts without a number between them are no row. */
  private static final int MOST_TEXTS = 6;

  /** So many words of heads may stand in a name; a head has more. */
  private static final int LONGEST_IN_NAME = 2;

  private final List<Line> lines;
  private final List<Cell> cells = new ArrayList<>();
  private final List<FlatTable> grids = new ArrayList<>();
  private final HeadReader heads;

  TableFinder(List<Line> lines) {
    this.lines = lines;
    BitSet read = readGrids();
    for (Line line : lines) {
      if (read.get(line.passage())) {
        cells.add(new Cell(line, 0, line.chars().length(), Cell.Kind.PROSE));
      } else if (!line.isFurniture()) {
        cells.addAll(Cells.of(line, isInColumn(line.passage())));
      }
    }
    this.heads = new HeadReader(cells);
  }

  private boolean isInColumn(int line) {
    return (line > 0 && Cells.isValue(lines.get(line - 1)))
        || (line + 1 < lines.size() && Cells.isValue(lines.get(line + 1)));
  }

  /** Reads the tables that print their borders; the passages that they take. */
  private BitSet readGrids() {
    BitSet passages = new BitSet();
    for (Grid grid : Grid.of(lines)) {
      Optional<FlatTable> table = GridReader.read(grid, lines);
      table.ifPresent(grids::add);
      table.ifPresent(read -> grid.lines().forEach(l -> passages.set(l.get(0).line().passage())));
    }
    return passages;
  }

  List<FlatTable> find() {
    List<FlatTable> tables = new ArrayList<>(grids);
    int at = 0;
    while (at < cells.size()) {
      Optional<Head> head = cells.get(at).is(Cell.Kind.TEXT) ? head(at) : Optional.empty();
      if (head.isEmpty()) {
        at++;
        continue;
      }
      FlatTable table = table(head.get(), at, tables);
      boolean whole = isTable(table);
      if (whole) {
        tables.add(table);
      }
      at = whole || !head.get().beginsUnknown() ? Math.max(at + 1, table.end()) : at + 1;
    }
    return tables;
  }

  private Optional<Head> head(int cell) {
    return heads
        .labelled(cell)
        .or(() -> heads.unlabelled(cell))
        .or(
            () ->
                Ranking.headAt(cells, cell)
                    .filter(
                        head -> Ranking.namesItself(cells, cell + 1) || titleNames(head, cell)));
  }

  private boolean titleNames(Head head, int cell) {
    Title title = Title.above(lines, cells.get(cell), head.bits().get(0).from());
    return !title.told().noun().isEmpty();
  }

  private FlatTable table(Head head, int first, List<FlatTable> before) {
    Title title = title(head, first, before);
    List<Row> rows = new ArrayList<>();
    List<Cell> texts = new ArrayList<>(rest(head));
    int at = texts.isEmpty() ? head.cell() : head.cell() + 1;
    int end = Math.min(cells.size(), head.cell());
    boolean years = head.label().filter(Head.Label.TIME::equals).isPresent();
    int last = 0;
    while (at < cells.size() && texts.size() <= MOST_TEXTS && !ends(at)) {
      Cell cell = cells.get(at);
      if (cell.is(Cell.Kind.TEXT)) {
        texts.add(cell);
        at++;
      } else if (Serial.isAt(cells, at)) {
        at++;
      } else if (texts.isEmpty() && years && BareYears.beginsRow(cell, last)) {
        last = BareYears.read(cell);
        texts.add(new Cell(cell.line(), cell.from(), cell.to(), Cell.Kind.TEXT));
        at++;
      } else {
        end = valuesEnd(at, last);
        rows.add(new Row(texts, cells.subList(at, end)));
        texts.clear();
        at = end;
      }
    }
    List<Row> joined = Groups.joined(rows);
    List<Column> columns = head.columns(values(joined)).orElse(List.of());
    return new FlatTable(head, title, joined, columns, end);
  }

  /** A head that is printed again on the next page keeps its title. */
  private Title title(Head head, int first, List<FlatTable> before) {
    Title title = Title.above(lines, cells.get(first), head.bits().get(0).from());
    return title.times().isEmpty() ? titleBefore(head, before).orElse(title) : title;
  }

  private static Optional<Title> titleBefore(Head head, List<FlatTable> before) {
    return before.stream()
        .skip(Math.max(0, before.size() - 1))
        .filter(table -> table.head().words().equals(head.words()))
        .map(FlatTable::title)
        .findFirst();
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
          heads
              .labelled(at)
              .filter(head -> !namesRow(head, at))
              .or(() -> heads.unlabelled(at).filter(Head::hasSeveral))
              .isPresent();
      case NUMBER, NOTHING -> false;
    };
  }

  /** {@code 网上商品零售额 | 30.7}: a word of heads in the middle of a row's name. */
  private boolean namesRow(Head head, int at) {
    boolean inside = head.bits().get(0).from() > cells.get(at).from();
    return inside
        && head.bits().size() <= LONGEST_IN_NAME
        && at + 1 < cells.size()
        && cells.get(at + 1).isValue();
  }

  /** Where the values of a row end: at a text, or at the year that the next row is named after. */
  private int valuesEnd(int start, int year) {
    int end = start;
    while (end < cells.size()
        && cells.get(end).isValue()
        && !Serial.isAt(cells, end)
        && (year == 0 || end == start || !BareYears.beginsRow(cells.get(end), year))) {
      end++;
    }
    return end;
  }

  private static boolean isTable(FlatTable table) {
    int values = table.columns().size();
    long rows = table.rows().stream().filter(row -> row.values().size() == values).count();
    boolean plain = table.head().setsPlanBeside() || table.head().isBlank();
    int fewest = plain ? 1 : FEWEST_ROWS;
    return values > 0 && rows >= fewest;
  }

  /** How many values most rows have. */
  private static int values(List<Row> rows) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Row row : rows) {
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
