package io.zhibiao.pipeline.write.postgres;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.write.star.Base;
import io.zhibiao.pipeline.write.star.RowLoader;
import io.zhibiao.pipeline.write.star.Schema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.FlywayException;

/** The star in a PostgreSQL database. */
final class PostgresBase implements Base {

  private static final String MAY_CREATE =
      """
      select has_database_privilege(current_database(), 'temporary') and case
        when found.schema is null then has_database_privilege(current_database(), 'create')
        else has_schema_privilege(found.schema, 'create')
          and has_schema_privilege(found.schema, 'usage') end
      from (select to_regnamespace(quote_ident(?)) as schema) as found""";

  private static final String MAY_WRITE =
      """
      select has_database_privilege(current_database(), 'temporary')
        and bool_and(has_table_privilege(oid, 'select') and has_table_privilege(oid, 'insert')
          and has_table_privilege(oid, 'delete'))
      from pg_class where relkind = 'r' and relnamespace = to_regnamespace(quote_ident(?))""";

  private final Server server;
  private final Connection connection;

  private PostgresBase(Server server, Connection connection) {
    this.server = server;
    this.connection = connection;
  }

  /** Connects, with the tables made or brought up to date, and waits for other writers. */
  static PostgresBase open(Server server) {
    try {
      schema(server).migrate(server.source());
      Connection connection = server.connect();
      try (Statement statement = connection.createStatement()) {
        connection.setSchema(server.schema());
        connection.setAutoCommit(false);
        // Readers are not kept from anything by this.
        statement.execute("lock table metric in share row exclusive mode");
        return new PostgresBase(server, connection);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException | FlywayException e) {
      throw OutputException.ofDatabase(server.name(), e);
    }
  }

  /** Makes sure that the tables are there and may be written, or can be made. */
  static void check(Server server) {
    try (Connection connection = server.connect()) {
      String asked = schema(server).isCurrent(server.source()) ? MAY_WRITE : MAY_CREATE;
      if (!isTrue(asked, server.schema(), connection)) {
        throw mayNotWrite(server);
      }
    } catch (SQLException | FlywayException e) {
      throw OutputException.ofDatabase(server.name(), e);
    }
  }

  private static boolean isTrue(String question, String schema, Connection connection)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(question)) {
      query.setString(1, schema);
      try (ResultSet answer = query.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }

  private static OutputException mayNotWrite(Server server) {
    String name = Bilingual.quote(server.name());
    String schema = Bilingual.quote(server.schema());
    return new OutputException(
        new Bilingual(
            "数据库 %s 的用户无权写入模式 %s".formatted(name, schema),
            "the user of the database %s may not write to its schema %s".formatted(name, schema)));
  }

  private static Schema schema(Server server) {
    return new Schema("postgresql", server.schema(), "numeric");
  }

  @Override
  public String name() {
    return server.name();
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public RowLoader load(String temporaryTable, List<Column> columns) throws SQLException {
    return CopyLoader.open(connection, temporaryTable, columns);
  }

  @Override
  public void commit() throws SQLException {
    connection.commit();
  }

  /** PostgreSQL takes back what was not committed. */
  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
