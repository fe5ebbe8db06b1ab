package io.zhibiao.pipeline.write.duckdb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Makes a file as the first version of the tables was, with a row in it. */
record SchemaOfOld(Path file) {

  void make() throws SQLException {
    String url = "jdbc:duckdb:" + file;
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      Flyway.configure()
          .dataSource(url, null, null)
          .locations(
              "classpath:io/zhibiao/pipeline/write/star/common",
              "classpath:io/zhibiao/pipeline/write/star/duckdb")
          .schemas("main")
          .table("zhibiao_schema")
          .placeholders(Map.of("decimal", "decimal(38, 10)"))
          .repeatableSqlMigrationPrefix("none")
          .target("1")
          .load()
          .migrate();
      statement.execute(
          "insert into metric (metric_id, source, article, type, value)"
              + " values ('1', 'a.txt', 1, 'count', 5)");
    }
  }
}
