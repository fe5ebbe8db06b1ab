package io.zhibiao.extract.table;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the cells of a table: each number becomes a figure with the meaning of row and column. */
final class TableReader {

  /** A longer row is no evidence that anybody reads; its cell stands alone then. */
  private static final int LONGEST_ROW = 400;

  private final FlatTable table;
  private final List<Column> columns;
  private final String home;

  /** Reads a table of a publication whose home has the code. */
  TableReader(FlatTable table, String home) {
    this.table = table;
    this.columns = table.columns();
    this.home = home;
  }

  /** A row with other columns than the rest has blanks, but nobody can say where. */
  List<TableFigure> read() {
    List<TableFigure> figures = new ArrayList<>();
    for (Stubs.Named named : Stubs.of(table, columns, home)) {
      for (int i = 0; i < columns.size(); i++) {
        figure(named.row(), named.stub(), i).ifPresent(figures::add);
      }
    }
    return figures;
  }

  private Optional<TableFigure> figure(Row row, Stub stub, int at) {
    Cell cell = row.values().get(at);
    Crossing crossing = new Crossing(stub, columns.get(at), level(at), table.title());
    Column how = crossing.how();
    if (!cell.is(Cell.Kind.NUMBER) || how.kind() == Column.Kind.NONE) {
      return Optional.empty();
    }
    Numbers.Read number = Numbers.read(cell.text()).orElseThrow();
    BigDecimal value = how.kind() == Column.Kind.CHANGE ? number.value().abs() : number.value();
    String chars = cell.line().chars();
    Bound bound = Wrapping.bound(chars, cell.from());
    boolean points = Wrapping.isBracketed(chars, cell.from());
    return number
        .unit()
        .or(() -> points ? crossing.inPoints() : crossing.unit())
        .map(unit -> new Mention(unit.times(value, bound), cell.inView(), how.rule()))
        .map(
            mention ->
                new TableFigure(
                    cell.line().passage(),
                    mention,
                    crossing.link(number.value()),
                    crossing.timing(),
                    span(row, stub.name(), cell),
                    crossing.whose().region()));
  }

  /** The column of values that a change or a share belongs to: the last one up to it. */
  private Column level(int column) {
    for (int i = column; i >= 0; i--) {
      if (columns.get(i).holdsLevels()) {
        return columns.get(i);
      }
    }
    return columns.get(column);
  }

  /** From the row's name to its last value. */
  private static Span span(Row row, RowName name, Cell cell) {
    Span own = cell.inSource();
    int start = name.first().inSource().start();
    List<Cell> printed = row.printed();
    int end = printed.get(printed.size() - 1).inSource().end();
    boolean whole = start < end && end - start <= LONGEST_ROW;
    Span all = whole ? new Span(start, end) : own;
    return all.contains(own) ? all : own;
  }
}
