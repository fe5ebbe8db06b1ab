package io.zhibiao.pipeline.write.star;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * A database to whose every user goes the same connection, in one transaction. Flyway would commit
 * the tables and what it tells of them one after the other: a program that was killed in between
 * could never open its database again.
 */
public final class OneTransaction implements AutoCloseable {

  /** What would end the transaction or the connection. */
  private static final Set<String> WITHHELD =
      Set.of("close", "commit", "rollback", "setAutoCommit", "setReadOnly", "abort");

  private final Connection connection;

  private OneTransaction(Connection connection) {
    this.connection = connection;
  }

  /**
   * Brings tables up to date, wholly or not at all.
   *
   * @throws org.flywaydb.core.api.FlywayException where that fails
   */
  public static void migrate(FluentConfiguration migrations, DataSource database)
      throws SQLException {
    try (OneTransaction all = on(database)) {
      migrations.dataSource(all.shared()).load().migrate();
      all.connection.commit();
    }
  }

  private static OneTransaction on(DataSource database) throws SQLException {
    OneTransaction begun = new OneTransaction(database.getConnection());
    begun.connection.setAutoCommit(false);
    return begun;
  }

  /** What Flyway takes for the database. */
  private DataSource shared() {
    Connection unending =
        proxy(
            Connection.class, (name, call) -> WITHHELD.contains(name) ? null : call.on(connection));
    return proxy(DataSource.class, (name, call) -> name.equals("getConnection") ? unending : null);
  }

  /** What was not committed goes. */
  @Override
  public void close() throws SQLException {
    try (connection) {
      connection.rollback();
    }
  }

  /** A method with its arguments, to be called on something. */
  private interface Call {
    @Nullable Object on(Object something) throws Throwable;
  }

  /** What is done in place of a method. */
  private interface Doing {
    @Nullable Object with(String name, Call call) throws Throwable;
  }

  private static <T> T proxy(Class<T> kind, Doing doing) {
    return kind.cast(
        Proxy.newProxyInstance(
            kind.getClassLoader(),
            new Class<?>[] {kind},
            (self, method, arguments) ->
                doing.with(
                    method.getName(),
                    something -> {
                      try {
                        return method.invoke(something, arguments);
                      } catch (InvocationTargetException e) {
                        throw e.getCause();
                      }
                    })));
  }
}
