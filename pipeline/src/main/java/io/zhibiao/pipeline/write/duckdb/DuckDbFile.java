package io.zhibiao.pipeline.write.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** A DuckDB file and what stands beside it while it is open. */
record DuckDbFile(Path path) {

  /**
   * Beside the Java heap; what does not fit goes to a folder beside the file until it is closed.
   */
  private static final String MEMORY = "set memory_limit = '1GB'";

  /** No code from elsewhere: what the library brings is all that it may load. */
  private static final List<String> NO_EXTENSIONS =
      List.of(
          "set autoinstall_known_extensions = false",
          "set autoload_known_extensions = false",
          "set allow_community_extensions = false");

  /** Views of somebody else's file read no other files. */
  private static final String NOTHING_ELSE = "set enable_external_access = false";

  /** What messages call it. */
  String name() {
    return path.toString();
  }

  String url() {
    return "jdbc:duckdb:" + PlainWay.to(path);
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
      for (String setting : NO_EXTENSIONS) {
        statement.execute(setting);
      }
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
    DuckDBConnection connection = prepared(DriverManager.getConnection(url(), rowByRow));
    try (Statement statement = connection.createStatement()) {
      statement.execute(NOTHING_ELSE);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Drops it and what DuckDB keeps beside it. */
  void delete() throws IOException {
    Files.deleteIfExists(path);
    Files.deleteIfExists(path.resolveSibling(path.getFileName() + ".wal"));
    Files.deleteIfExists(path.resolveSibling(path.getFileName() + ".tmp"));
  }
}
