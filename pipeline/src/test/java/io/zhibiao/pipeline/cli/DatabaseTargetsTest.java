package io.zhibiao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.CsvTable;
import io.zhibiao.pipeline.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --to} with databases and Parquet, as users call it. */
class DatabaseTargetsTest {

  private final Path in;
  private final Path out;

  DatabaseTargetsTest(@TempDir Path temp) throws IOException {
    this.in = Files.createDirectory(temp.resolve("in"));
    this.out = temp.resolve("out");
  }

  @Test
  void oneRunWritesAllOfThem() throws IOException, SQLException {
    Files.writeString(in.resolve("a.txt"), "5 个、6 个");
    Files.writeString(in.resolve("b.txt"), "毒");
    String postgres = TestPostgres.newDatabase();
    ProgramRun run = extract("--to", "duckdb,parquet", "--to", postgres);
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.err()).doesNotContain("postgres");
    List<String> ids = CsvTable.read(out.resolve("metrics.csv")).column("metric_id");
    String byStart = " order by start";
    String parquet = "'%s'".formatted(out.resolve("metrics.parquet"));
    assertThat(query("jdbc:duckdb:" + out.resolve("zhibiao.duckdb"), "metric" + byStart))
        .isEqualTo(ids);
    assertThat(query("jdbc:duckdb:", parquet)).isEqualTo(ids);
    assertThat(query(postgres, "zhibiao.metric" + byStart)).isEqualTo(ids);
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("zhibiao.duckdb", "metrics.parquet", "articles.parquet")
          .noneMatch(name -> name.contains("tmp") || name.endsWith(".wal"));
    }
  }

  @Test
  void parquetHasTypes() throws IOException, SQLException {
    Files.writeString(in.resolve("a.txt"), "5 个");
    assertThat(extract("--to", "parquet").code()).isZero();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet types =
            statement.executeQuery(
                "select typeof(value), typeof(period_start), typeof(start), typeof(region)"
                    + " from '%s'".formatted(out.resolve("metrics.parquet")))) {
      assertThat(types.next()).isTrue();
      assertThat(List.of(types.getString(1), types.getString(2), types.getString(3)))
          .containsExactly("DECIMAL(38,10)", "DATE", "INTEGER");
    }
  }

  @Test
  void replaceDropsWhatIsNotRead() throws IOException, SQLException {
    Files.writeString(in.resolve("a.txt"), "5 个");
    Files.writeString(in.resolve("b.txt"), "6 个");
    assertThat(extract("--to", "duckdb").code()).isZero();
    Files.delete(in.resolve("a.txt"));
    String file = "jdbc:duckdb:" + out.resolve("zhibiao.duckdb");
    assertThat(extract("--to", "duckdb").code()).isZero();
    assertThat(query(file, "metric order by source")).containsExactly("a.txt#0", "b.txt#0");
    assertThat(extract("--to", "duckdb", "--replace").code()).isZero();
    assertThat(query(file, "metric")).containsExactly("b.txt#0");
  }

  @Test
  void commitThatFailsLeavesAllAsItWas() throws IOException, SQLException {
    Files.writeString(in.resolve("a.txt"), "5 个");
    String postgres = TestPostgres.newDatabase();
    assertThat(extract("--to", postgres).code()).isZero();
    TestPostgres.execute(
        postgres,
        """
        create function refuse() returns trigger language plpgsql
          as $$ begin raise exception 'disk full'; end $$;
        create constraint trigger refuse after insert on zhibiao.metric
          deferrable initially deferred for each row execute function refuse()\
        """);
    Files.writeString(in.resolve("a.txt"), "6 个、7 个");
    ProgramRun run = extract("--to", postgres);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("zhibiao: ").contains("disk full").hasLineCount(1);
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("value")).containsExactly("5");
    assertThat(query(postgres, "zhibiao.metric where value = 5")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://localhost:1/x?password=secret",
        "jdbc:postgresql:///x?ssl=secret&password=secret",
        "duckdb"
      })
  void placeThatRefusesIsToldBeforeAnythingIsWritten(String target) throws IOException {
    refused(target, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:mysql://localhost/x?password=secret", "jdbc:nothing", "duckdbs"})
  void placeThatIsNotKnownIsWrongUsage(String target) throws IOException {
    refused(target, 2);
  }

  private void refused(String target, int code) throws IOException {
    Files.writeString(in.resolve("a.txt"), "5 个");
    Files.createDirectories(out);
    Files.writeString(out.resolve("metrics.csv"), "metric_id,source");
    Files.writeString(out.resolve("zhibiao.duckdb"), "no database");
    ProgramRun run = extract("--to", target);
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err())
        .startsWith("zhibiao: ")
        .hasLineCount(1)
        .doesNotContain("secret", "--verbose");
    assertThat(out.resolve("metrics.csv")).hasContent("metric_id,source");
    assertThat(out.resolve("zhibiao.duckdb")).hasContent("no database");
  }

  private static List<String> query(String url, String from) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select metric_id from " + from)) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  private ProgramRun extract(String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("extract", in.toString(), "--output", out.toString()));
    arguments.addAll(List.of(options));
    return ProgramRun.of(arguments.toArray(String[]::new));
  }
}
