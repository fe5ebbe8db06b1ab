package io.zhibiao.pipeline.write.postgres;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** Parts of an address that are no options. */
  private static final Set<String> PLACE =
      Set.of(
          PGProperty.PG_HOST.getName(),
          PGProperty.PG_PORT.getName(),
          PGProperty.PG_DBNAME.getName());

  /** What an address may ask for. Others of the driver's load classes or write files. */
  private static final Set<String> OPTIONS =
      Stream.of(
              PGProperty.USER,
              PGProperty.PASSWORD,
              PGProperty.CURRENT_SCHEMA,
              PGProperty.SSL,
              PGProperty.SSL_MODE,
              PGProperty.SSL_ROOT_CERT,
              PGProperty.SSL_CERT,
              PGProperty.SSL_KEY,
              PGProperty.CHANNEL_BINDING,
              PGProperty.CONNECT_TIMEOUT,
              PGProperty.LOGIN_TIMEOUT,
              PGProperty.SOCKET_TIMEOUT,
              PGProperty.TCP_KEEP_ALIVE,
              PGProperty.TARGET_SERVER_TYPE)
          .map(PGProperty::getName)
          .collect(Collectors.toCollection(TreeSet::new));

  static Server of(String url) {
    Properties properties = Driver.parseURL(url, new Properties());
    if (properties == null) {
      throw new OutputException(
          new Bilingual(
              "数据库地址应写作 jdbc:postgresql://主机:端口/数据库",
              "a database is written jdbc:postgresql://host:port/database"));
    }
    properties.stringPropertyNames().stream()
        .filter(name -> !PLACE.contains(name) && !OPTIONS.contains(name))
        .sorted()
        .findFirst()
        .ifPresent(Server::refuse);
    takeFromEnvironment(PGProperty.USER, "PGUSER", properties);
    takeFromEnvironment(PGProperty.PASSWORD, "PGPASSWORD", properties);
    return new Server(properties);
  }

  /** Without its value, which may be a secret. */
  private static void refuse(String option) {
    String name = Bilingual.quote(option);
    String known = String.join(", ", OPTIONS);
    throw new OutputException(
        new Bilingual(
            "数据库地址不能有选项 %s，可用：%s".formatted(name, known),
            "a database's address may not have the option %s, there are: %s"
                .formatted(name, known)));
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
