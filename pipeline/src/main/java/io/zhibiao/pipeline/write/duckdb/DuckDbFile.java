package io.zhibiao.pipeline.write.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** A DuckDB file and what stands beside it while it is open. */
record DuckDbFile(Path path) {

  /**
   * Beside the Java heap; what does not fit goes to a folder beside the file until it is closed.
   */
  private static final String MEMORY = "set memory_limit = '1GB'";

  /** What messages call it. */
  String name() {
    return path.toString();
  }

  String url() {
    return "jdbc:duckdb:" + path;
  }

  boolean exists() {
    return Files.exists(path);
  }

  /** Opens the file, a new one where there is none; no other process can meanwhile. */
  DuckDBConnection connect() throws SQLException {
    return prepared(DriverManager.getConnection(url()));
  }

  private static DuckDBConnection prepared(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(MEMORY);
      return connection.unwrap(DuckDBConnection.class);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Likewise, for results that do not fit the memory: they come row by row, one at a time. */
  DuckDBConnection connectToRead() throws SQLException {
    Properties rowByRow = new Properties();
    rowByRow.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    return prepared(DriverManager.getConnection(url(), rowByRow));
  }

  /** Drops it and what DuckDB keeps beside it. */
  void delete() throws IOException {
    Files.deleteIfExists(path);
    Files.deleteIfExists(path.resolveSibling(path.getFileName() + ".wal"));
    Files.deleteIfExists(path.resolveSibling(path.getFileName() + ".tmp"));
  }
}
