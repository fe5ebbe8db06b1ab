package io.zhibiao.pipeline.write.duckdb;

import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.write.star.Base;
import io.zhibiao.pipeline.write.star.RowLoader;
import io.zhibiao.pipeline.write.star.Schema;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataSource;
import org.flywaydb.core.api.FlywayException;

/** The star in a DuckDB file. No other process can open the file meanwhile. */
final class DuckDbBase implements Base {

  /** Values with more digits stand as text beside. */
  private static final Schema SCHEMA = new Schema("duckdb", "main", "decimal(38, 10)");

  private static final String TEMPORARY = "temp";

  private final DuckDbFile file;
  private final DuckDBConnection connection;
  private boolean worthKeeping;

  private DuckDbBase(DuckDbFile file, DuckDBConnection connection, boolean worthKeeping) {
    this.file = file;
    this.connection = connection;
    this.worthKeeping = worthKeeping;
  }

  /** Opens the file, with its tables made or brought up to date. */
  static DuckDbBase open(DuckDbFile file) {
    boolean isThere = file.exists();
    try {
      DuckDbBase base = new DuckDbBase(file, file.connect(), isThere);
      try {
        SCHEMA.migrate(new DuckDBDataSource(file.url()));
        base.connection.setAutoCommit(false);
        return base;
      } catch (SQLException | RuntimeException e) {
        base.close();
        throw e;
      }
    } catch (SQLException | FlywayException e) {
      throw OutputException.ofDatabase(file.name(), e);
    }
  }

  /** Makes sure that the file, where it is there, can be opened and written. */
  static void check(DuckDbFile file) {
    String url = file.url();
    if (!file.exists()) {
      return;
    }
    try {
      DuckDBConnection connection = file.connect();
      try {
        SCHEMA.isCurrent(new DuckDBDataSource(url));
      } finally {
        connection.close();
      }
    } catch (SQLException | FlywayException e) {
      throw OutputException.ofDatabase(file.name(), e);
    }
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public RowLoader load(String temporaryTable, List<Column> columns) throws SQLException {
    return DuckDbLoader.open(connection, TEMPORARY, temporaryTable, columns);
  }

  @Override
  public void commit() throws SQLException {
    connection.commit();
    worthKeeping = true;
  }

  /** A file that was made for a result which never came goes. */
  @Override
  public void close() throws SQLException {
    connection.close();
    if (!worthKeeping) {
      try {
        file.delete();
      } catch (IOException e) {
        throw new SQLException(e);
      }
    }
  }
}
