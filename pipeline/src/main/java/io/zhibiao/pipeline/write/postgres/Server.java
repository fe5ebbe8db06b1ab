package io.zhibiao.pipeline.write.postgres;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database that the user named by its URL. User and password are in there or, as for PostgreSQL's
 * own tools, in the environment: {@code PGUSER}, {@code PGPASSWORD}; what is printed has neither.
 */
record Server(Properties properties) {

  /** Where tables go unless the URL has {@code currentSchema}. */
  private static final String SCHEMA = "zhibiao";

  static Server of(String url) {
    Properties properties = Driver.parseURL(url, new Properties());
    if (properties == null) {
      throw new OutputException(
          new Bilingual(
              "数据库地址应写作 jdbc:postgresql://主机:端口/数据库",
              "a database is written jdbc:postgresql://host:port/database"));
    }
    takeFromEnvironment(PGProperty.USER, "PGUSER", properties);
    takeFromEnvironment(PGProperty.PASSWORD, "PGPASSWORD", properties);
    return new Server(properties);
  }

  private static void takeFromEnvironment(
      PGProperty property, String variable, Properties properties) {
    String value = System.getenv(variable);
    if (value != null && property.getOrNull(properties) == null) {
      property.set(properties, value);
    }
  }

  /** Host, port and database. */
  String name() {
    String database = get(PGProperty.PG_DBNAME);
    return "%s:%s/%s"
        .formatted(
            get(PGProperty.PG_HOST), get(PGProperty.PG_PORT), database == null ? "" : database);
  }

  String schema() {
    String schema = PGProperty.CURRENT_SCHEMA.getOrNull(properties);
    return schema == null ? SCHEMA : schema;
  }

  Connection connect() throws SQLException {
    return source().getConnection();
  }

  PGSimpleDataSource source() throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    for (String name : properties.stringPropertyNames()) {
      source.setProperty(name, properties.getProperty(name));
    }
    source.setApplicationName("zhibiao");
    return source;
  }

  private @Nullable String get(PGProperty property) {
    return property.getOrDefault(properties);
  }
}
