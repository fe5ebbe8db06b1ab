package io.zhibiao.pipeline.write;

import io.zhibiao.pipeline.row.CellType;
import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.row.ResultTable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads Parquet back with DuckDB, in the order of the file. */
record ParquetReadBack() implements ReadBack {

  @Override
  public String target() {
    return "parquet";
  }

  @Override
  public List<List<String>> rows(Path folder, ResultTable table) throws Exception {
    List<List<String>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet held =
            statement.executeQuery(
                "from '%s'".formatted(folder.resolve(table.label() + ".parquet")))) {
      while (held.next()) {
        List<String> cells = new ArrayList<>();
        for (Column column : table.columns()) {
          cells.add(cell(held, column));
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  private static String cell(ResultSet row, Column column) throws SQLException {
    if (column.type() == CellType.DECIMAL && row.getString(column.header()) != null) {
      BigDecimal value = row.getBigDecimal(column.header());
      return value.stripTrailingZeros().toPlainString();
    }
    String name = column.type() == CellType.DECIMAL ? column.header() + "_text" : column.header();
    return Objects.requireNonNullElse(row.getString(name), "");
  }
}
