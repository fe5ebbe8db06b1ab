package io.zhibiao.pipeline.write.duckdb;

import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.write.star.RowLoader;
import io.zhibiao.pipeline.write.star.StarTable;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Appends rows to a table. A decimal that its column can't hold goes, with all its digits, to the
 * column beside it that is called alike and {@link StarTable#TEXT_BESIDE _text}.
 */
final class DuckDbLoader implements RowLoader {

  /** DuckDB's decimals have no more digits. */
  private static final int DIGITS = 38;

  private final DuckDBAppender appender;
  private final List<Column> columns;
  private final List<Cell> cells;

  private DuckDbLoader(DuckDBAppender appender, List<Column> columns, List<Cell> cells) {
    this.appender = appender;
    this.columns = columns;
    this.cells = cells;
  }

  /**
   * A column of the table.
   *
   * @param source the number of the cell that it takes
   * @param scale digits behind the point that it holds
   * @param beside whether it takes what the decimal column does not hold
   */
  private record Cell(int source, int scale, boolean beside) {

    boolean holds(BigDecimal value) {
      BigDecimal plain = value.stripTrailingZeros();
      return plain.scale() <= scale && plain.precision() - plain.scale() <= DIGITS - scale;
    }
  }

  static DuckDbLoader open(
      DuckDBConnection connection, String catalog, String table, List<Column> columns)
      throws SQLException {
    List<Cell> cells = cells(connection, table, columns);
    return new DuckDbLoader(connection.createAppender(catalog, "main", table), columns, cells);
  }

  private static List<Cell> cells(DuckDBConnection connection, String table, List<Column> columns)
      throws SQLException {
    Map<String, Integer> sources = new HashMap<>();
    for (Column column : columns) {
      sources.put(column.header(), sources.size());
    }
    List<Cell> cells = new ArrayList<>();
    Map<String, Integer> scales = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet nothing = statement.executeQuery("select * from " + table + " limit 0")) {
      ResultSetMetaData types = nothing.getMetaData();
      for (int i = 1; i <= types.getColumnCount(); i++) {
        String name = types.getColumnName(i);
        Integer source = sources.get(name);
        if (source != null) {
          scales.put(name, types.getScale(i));
          cells.add(new Cell(source, types.getScale(i), false));
        } else {
          String decimal = name.substring(0, name.length() - StarTable.TEXT_BESIDE.length());
          cells.add(new Cell(number(sources, decimal), number(scales, decimal), true));
        }
      }
    }
    return List.copyOf(cells);
  }

  private static int number(Map<String, Integer> numbers, String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw new IllegalStateException("no cell for the column " + name);
    }
    return number;
  }

  @Override
  public void add(List<String> row) throws SQLException {
    appender.beginRow();
    for (Cell cell : cells) {
      String text = row.get(cell.source());
      if (text.isEmpty()) {
        appender.appendNull();
      } else {
        append(cell, text);
      }
    }
    appender.endRow();
  }

  private void append(Cell cell, String text) throws SQLException {
    switch (columns.get(cell.source()).type()) {
      case TEXT -> appender.append(text);
      case INTEGER -> appender.append(Integer.parseInt(text));
      case DATE -> appender.append(LocalDate.parse(text));
      case DECIMAL -> appendDecimal(cell, text);
    }
  }

  private void appendDecimal(Cell cell, String text) throws SQLException {
    BigDecimal value = new BigDecimal(text);
    if (cell.holds(value) == cell.beside()) {
      appender.appendNull();
    } else if (cell.beside()) {
      appender.append(text);
    } else {
      appender.append(value.setScale(cell.scale()));
    }
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
