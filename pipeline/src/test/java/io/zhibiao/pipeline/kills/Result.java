package io.zhibiao.pipeline.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a folder of results holds.
 *
 * @param files SHA-256 by name, without the database and hidden files
 * @param rows of the database, as they say themselves; none where there is no database
 */
record Result(Map<String, String> files, List<String> rows) {

  static final Result NONE = new Result(Map.of(), List.of());

  static final String DATABASE = "zhibiao.duckdb";

  static Result of(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String name : names(folder)) {
      if (!isHidden(name) && !name.startsWith(DATABASE)) {
        files.put(name, sha256(Files.readAllBytes(folder.resolve(name))));
      }
    }
    return new Result(files, rows(folder.resolve(DATABASE)));
  }

  /** Whether it is a draft's. */
  static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  /** Of all files, hidden ones among them. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> rows(Path database) {
    List<String> rows = new ArrayList<>();
    if (Files.exists(database)) {
      try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
          Statement statement = connection.createStatement()) {
        if (isEmpty(statement)) {
          return rows;
        }
        try (ResultSet found =
            statement.executeQuery(
                "select source || ' ' || \"text\" || ' ' || value from metric"
                    + " union all select source || ' ' || sha256 from source order by 1")) {
          while (found.next()) {
            rows.add(found.getString(1));
          }
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    return rows;
  }

  /** Killed before its tables were made. */
  private static boolean isEmpty(Statement statement) throws SQLException {
    try (ResultSet tables =
        statement.executeQuery("select 1 from duckdb_tables() where table_name = 'metric'")) {
      return !tables.next();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
