package io.zhibiao.pipeline.write.duckdb;

import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.row.Dimensions;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.star.StarTable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataSource;

/**
 * The star in the file {@code zhibiao.duckdb}, for a program that keeps it open. No other process
 * can open the file meanwhile.
 */
public final class DuckDbStore implements AutoCloseable {

  private final DuckDbTarget target;
  private final DuckDbFile file;
  private final DuckDBConnection kept;

  private DuckDbStore(DuckDbTarget target, DuckDbFile file, DuckDBConnection kept) {
    this.target = target;
    this.file = file;
    this.kept = kept;
  }

  /**
   * Opens the file of an existing folder, with its tables made or brought up to date.
   *
   * @throws OutputException where somebody else has it open, or it can't be written
   */
  public static DuckDbStore open(Path folder, Dimensions dimensions) {
    DuckDbFile file = new DuckDbFile(folder.resolve("zhibiao.duckdb"));
    try {
      DuckDBConnection kept = file.connect();
      try {
        DuckDbBase.open(file).close();
        DuckDbTarget target = new DuckDbTarget(folder.toString(), dimensions, false);
        return new DuckDbStore(target, file, kept);
      } catch (SQLException | RuntimeException e) {
        kept.close();
        throw e;
      }
    } catch (SQLException e) {
      throw OutputException.ofDatabase(file.name(), e);
    }
  }

  /** What messages call it. */
  public String name() {
    return file.name();
  }

  /** For whoever makes tables of its own beside the star. */
  public DataSource database() {
    return new DuckDBDataSource(file.url());
  }

  /** Another connection; whoever asks for it closes it. */
  public Connection connect() throws SQLException {
    return kept.duplicate();
  }

  /** Takes what one source gives. */
  public Sink sink(String source) {
    return target.open(List.of(source));
  }

  /**
   * Adds figures to a table that has the columns of {@code metric}.
   *
   * @param connection what the transaction is of
   */
  public void add(
      Connection connection, String table, List<MetricRow> rows, List<Optional<IndicatorRow>> under)
      throws SQLException {
    String fresh = "fresh_" + table;
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create or replace temp table %s as from %s limit 0".formatted(fresh, table));
      DuckDBConnection own = connection.unwrap(DuckDBConnection.class);
      try (DuckDbLoader loader =
          DuckDbLoader.open(own, "temp", fresh, StarTable.METRIC.columns())) {
        for (int i = 0; i < rows.size(); i++) {
          List<String> cells = new ArrayList<>(rows.get(i).cells());
          cells.add(under.get(i).map(IndicatorRow::indicatorId).orElse(""));
          loader.add(cells);
        }
      }
      statement.execute("insert into %s by name from %s".formatted(table, fresh));
      statement.execute("drop table " + fresh);
    }
  }

  @Override
  public void close() {
    try {
      kept.close();
    } catch (SQLException e) {
      throw OutputException.ofDatabase(file.name(), e);
    }
  }
}
