package io.zhibiao.pipeline;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server for all tests, started when the first asks for it. */
public final class TestPostgres {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private TestPostgres() {}

  private static final class Server {
    private static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Makes an empty database and tells how it is reached by its owner. */
  public static String newDatabase() throws SQLException {
    String name = "test" + DATABASES.incrementAndGet();
    execute(url("postgres"), "create database " + name);
    return url(name);
  }

  /** The address of a database on the server, without a password: the server trusts its users. */
  private static String url(String database) {
    return Server.RUNNING.getJdbcUrl("postgres", database);
  }

  /** Makes a user who has to give this password, and tells how the database is reached by him. */
  public static String withPassword(String url, String user, String password)
      throws SQLException, IOException {
    execute(url, "create role %s login password '%s'".formatted(user, password));
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet file = statement.executeQuery("show hba_file")) {
      file.next();
      Path rules = Path.of(file.getString(1));
      String rule = "host all %s all scram-sha-256%n".formatted(user);
      Files.writeString(rules, rule + Files.readString(rules));
    }
    execute(url, "select pg_reload_conf()");
    return url.replace("user=postgres", "user=" + user);
  }

  /** Runs a statement. */
  public static void execute(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
