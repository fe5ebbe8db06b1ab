package io.zhibiao.pipeline.write.duckdb;

import io.zhibiao.pipeline.row.CellType;
import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.row.ResultTable;
import io.zhibiao.pipeline.write.Draft;
import io.zhibiao.pipeline.write.FileFormat;
import io.zhibiao.pipeline.write.TableWriter;
import io.zhibiao.pipeline.write.star.StarTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/**
 * Parquet as DuckDB writes it: rows gather in a DuckDB file in a folder beside, in their order, and
 * are copied over. An exact decimal is {@code DECIMAL(38, 10)}; one with more digits stands as text
 * in a column of its own, {@code value_text}, which is null in every other row. What is empty is
 * null.
 */
final class ParquetFormat implements FileFormat {

  private static final String ROWS = "gathered";

  @Override
  public String extension() {
    return "parquet";
  }

  @Override
  public TableWriter open(ResultTable table, Path path) throws IOException {
    Draft rows = Draft.of(path.resolveSibling(table.label() + ".rows"));
    try {
      Path file = Files.createDirectory(rows.path()).resolve("rows.duckdb");
      DuckDBConnection connection = new DuckDbFile(file).connect();
      try (Statement statement = connection.createStatement()) {
        statement.execute("create table %s (%s)".formatted(ROWS, definitions(table.columns())));
        return new Gathering(rows, connection, loader(connection, table), path);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      rows.close();
      throw new IOException(e.getMessage(), e);
    }
  }

  private static DuckDbLoader loader(DuckDBConnection connection, ResultTable table)
      throws SQLException {
    return DuckDbLoader.open(connection, connection.getCatalog(), ROWS, table.columns());
  }

  private static String definitions(List<Column> columns) {
    Stream<String> all = columns.stream().map(ParquetFormat::definition);
    Stream<String> texts =
        columns.stream()
            .filter(column -> column.type() == CellType.DECIMAL)
            .map(column -> column.header() + StarTable.TEXT_BESIDE + " varchar");
    return String.join(", ", Stream.concat(all, texts).toList());
  }

  private static String definition(Column column) {
    String type =
        switch (column.type()) {
          case TEXT -> "varchar";
          case INTEGER -> "integer";
          case DECIMAL -> "decimal(38, 10)";
          case DATE -> "date";
        };
    return "\"%s\" %s".formatted(column.header(), type);
  }

  /** Rows on their way to a Parquet file. */
  private static final class Gathering implements TableWriter {

    private final Draft rows;
    private final DuckDBConnection connection;
    private final DuckDbLoader loader;
    private final Path parquet;
    private boolean open = true;

    Gathering(Draft rows, DuckDBConnection connection, DuckDbLoader loader, Path parquet) {
      this.rows = rows;
      this.connection = connection;
      this.loader = loader;
      this.parquet = parquet;
    }

    @Override
    public void write(List<String> cells) throws IOException {
      try {
        loader.add(cells);
      } catch (SQLException e) {
        throw new IOException(e.getMessage(), e);
      }
    }

    @Override
    public void close() throws IOException {
      if (!open) {
        return;
      }
      open = false;
      try (connection;
          Statement statement = connection.createStatement()) {
        loader.close();
        statement.execute(
            "copy %s to '%s' (format parquet, compression zstd)"
                .formatted(ROWS, parquet.toString().replace("'", "''")));
      } catch (SQLException e) {
        throw new IOException(e.getMessage(), e);
      } finally {
        rows.close();
      }
    }
  }
}
