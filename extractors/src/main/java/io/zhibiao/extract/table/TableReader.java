package io.zhibiao.extract.table;

import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.outlook.Verdict;
import io.zhibiao.extract.place.PlaceName;
import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Region;
import io.zhibiao.extract.value.Status;
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
  private final List<TableFigure> figures = new ArrayList<>();

  /** Reads a table of a publication whose home has the code. */
  TableReader(FlatTable table, List<Column> columns, String home) {
    this.table = table;
    this.columns = columns;
    this.home = home;
  }

  /** A row with other columns than the rest has blanks, but nobody can say where. */
  List<TableFigure> read() {
    for (Row row : table.rows()) {
      if (row.values().size() == columns.size()) {
        RowName.of(row.texts(), table.head().hasUnits()).ifPresent(name -> read(row, name));
      }
    }
    return figures;
  }

  private void read(Row row, RowName name) {
    Optional<Region> region = region(name);
    for (int i = 0; i < row.values().size(); i++) {
      figure(row, name, region, i).ifPresent(figures::add);
    }
  }

  /** The division that a row is named after: {@code 某某县}, {@code 全市}. */
  private Optional<Region> region(RowName name) {
    return Places.named(name.plain(), home).stream()
        .filter(place -> place.span().equals(new Span(0, name.plain().length())))
        .map(PlaceName::region)
        .findFirst();
  }

  private Optional<TableFigure> figure(Row row, RowName name, Optional<Region> region, int at) {
    Cell cell = row.values().get(at);
    Column column = columns.get(at);
    if (!cell.is(Cell.Kind.NUMBER) || column.kind() == Column.Kind.NONE) {
      return Optional.empty();
    }
    Numbers.Read number = Numbers.read(cell.text()).orElseThrow();
    Column level = level(at);
    String indicator = region.isPresent() ? noun(column, level) : indicator(name, column, level);
    Link link = link(column, indicator, number.value());
    boolean change = column.kind() == Column.Kind.CHANGE;
    BigDecimal value = change ? number.value().abs() : number.value();
    Timing timing = new Timing(column.times(), table.title().times());
    return number
        .unit()
        .or(() -> unit(name, column, level))
        .map(unit -> new Mention(unit.times(value), cell.inView(), column.rule()))
        .map(
            mention ->
                new TableFigure(
                    cell.line().passage(), mention, link, timing, span(row, name, cell), region));
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

  /**
   * A row's own unit goes before its column's, and that before the table's; a column of which only
   * its own words tell has its own unit.
   */
  private Optional<Measure> unit(RowName name, Column column, Column level) {
    Optional<Measure> ofValues = name.unit().or(level::unit).or(() -> table.title().unit());
    return switch (column.kind()) {
      case VALUE, TIME -> ofValues;
      case OWN -> column.unit().or(() -> ofValues);
      case CHANGE -> column.unit().or(() -> column.change().rate() ? Measure.read("%") : ofValues);
      case SHARE, RATIO -> column.unit().or(() -> Measure.read("%"));
      case NONE -> Optional.empty();
    };
  }

  private String indicator(RowName name, Column column, Column level) {
    if (Part.endsInNoun(name.plain())) {
      return name.printed();
    }
    String noun = columnNoun(column, level);
    return name.printed() + (noun.isEmpty() ? table.title().noun() : noun);
  }

  /** What a column or the whole table measures, where rows are named after divisions. */
  private String noun(Column column, Column level) {
    String noun = columnNoun(column, level);
    return noun.isEmpty() ? table.title().about() : noun;
  }

  private static String columnNoun(Column column, Column level) {
    boolean own = column.kind() == Column.Kind.CHANGE && !column.noun().isEmpty();
    return own ? column.noun() : level.noun();
  }

  private static Link link(Column column, String indicator, BigDecimal value) {
    boolean falls = column.change().falls() != value.signum() < 0;
    Aspect aspect =
        switch (column.kind()) {
          case CHANGE -> falls ? Aspect.DECREASE : Aspect.INCREASE;
          case SHARE -> Aspect.SHARE;
          case RATIO -> Aspect.RATIO;
          case VALUE, TIME, OWN, NONE -> Aspect.LEVEL;
        };
    Status status = column.planned() ? Status.PLANNED : Status.ACTUAL;
    return new Link(
        indicator,
        NameSource.TABLE,
        "",
        "",
        aspect,
        column.change().comparison(),
        Verdict.of(status, Verdict.Cause.COLUMN));
  }

  /** From the row's name to its last value. */
  private static Span span(Row row, RowName name, Cell cell) {
    Span own = cell.inSource();
    int start = name.first().inSource().start();
    int end = row.values().get(row.values().size() - 1).inSource().end();
    boolean whole = start < end && end - start <= LONGEST_ROW;
    Span all = whole ? new Span(start, end) : own;
    return all.contains(own) ? all : own;
  }
}
