package io.zhibiao.pipeline.write.duckdb;

import static io.zhibiao.pipeline.row.SampleRows.metric;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.Target;
import io.zhibiao.pipeline.write.star.StarTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbTest extends StarTest {

  private final Path folder;
  private final Path file;

  DuckDbTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("zhibiao.duckdb");
  }

  @Override
  protected Target target(boolean replace) {
    return new DuckDbTarget(folder.toString(), DIMENSIONS, replace);
  }

  @Override
  protected Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:duckdb:" + file);
  }

  @Test
  void firstRunThatIsNotPublishedLeavesNothing() throws IOException {
    try (Sink sink = target(false).open(List.of("a.txt"))) {
      sink.metric(metric("a.txt", "1", "5"), Optional.empty());
      sink.finish();
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void noExtensionComesFromElsewhere() throws Exception {
    try (Connection connection = new DuckDbFile(file).connect();
        Statement statement = connection.createStatement();
        ResultSet settings =
            statement.executeQuery(
                """
                select count(*) from duckdb_settings() where value = 'false' and name in
                ('autoinstall_known_extensions', 'autoload_known_extensions',
                 'allow_community_extensions', 'allow_unsigned_extensions')""")) {
      assertThat(settings.next()).isTrue();
      assertThat(settings.getInt(1)).isEqualTo(4);
    }
  }

  @Test
  void somebodyElsesFileReadsNoOthers() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.csv"), "metric_id,source,start,end\n");
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create view metric as from read_csv('%s')".formatted(secret));
    }
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> DuckDbRows.read(file, row -> {}))
        .withStackTraceContaining("disabled");
  }

  @Test
  void onlyWhatDoesNotFitStandsAsText() throws Exception {
    run(
        target(false),
        List.of("a.txt"),
        sink ->
            give(
                sink,
                List.of(metric("a.txt", "1", "0.25"), metric("a.txt", "2", "0.000000000001"))));
    assertThat(query("select value, value_text from metric order by metric_id"))
        .containsExactly("0.2500000000|null", "null|0.000000000001");
  }

  @Test
  void fileThatAnotherProcessHasIsRefused() throws Exception {
    run(target(false), List.of(), sink -> {});
    try (OtherProcess other = OtherProcess.holding(file)) {
      assertThat(other.isHolding()).isTrue();
      assertThatExceptionOfType(OutputException.class)
          .isThrownBy(() -> target(false).check())
          .withMessageContaining("无法写入数据库")
          .withMessageContaining(file.toString())
          .withMessageContaining("lock");
    }
    target(false).check();
  }

  @Test
  void fileThatIsNoDatabaseIsRefused() throws IOException {
    Files.writeString(file, "no database, but long enough to be read as the header of one");
    assertThatExceptionOfType(OutputException.class).isThrownBy(() -> target(false).check());
    assertThat(file).hasContent("no database, but long enough to be read as the header of one");
  }

  @Test
  void tablesOfALaterVersionAreRefused() throws Exception {
    run(target(false), List.of("a.txt"), sink -> give(sink, List.of(metric("a.txt", "1", "5"))));
    try (Connection connection = connect()) {
      connection
          .createStatement()
          .execute(
              "insert into zhibiao_schema select installed_rank + 10, '99', 'later', type,"
                  + " 'V99__later.sql', checksum, installed_by, installed_on, execution_time,"
                  + " success from zhibiao_schema where version = '1'");
    }
    assertThatExceptionOfType(OutputException.class).isThrownBy(() -> target(false).check());
    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(() -> target(false).open(List.of("a.txt")));
    assertThat(read().metrics()).hasSize(1);
  }

  @Test
  void tablesOfAnEarlierVersionAreBroughtUpToDate() throws Exception {
    new SchemaOfOld(file).make();
    assertThat(query("select value from metric")).containsExactly("5.0000000000");
    assertThat(read().metrics())
        .as("read without being touched")
        .extracting(row -> row.cell(MetricColumn.DOUBT))
        .containsExactly("");
    run(target(false), List.of("b.txt"), sink -> give(sink, List.of(metric("b.txt", "2", "6"))));
    assertThat(read().metrics()).extracting(row -> row.cells().get(0)).containsExactly("1", "2");
  }

  /** Were each version committed by itself, a kill in the midst would leave what stops the next. */
  @Test
  void tablesAreBroughtUpToDateWhollyOrNotAtAll() throws Exception {
    new SchemaOfOld(file).make();
    execute("alter table metric add column doubt varchar");
    assertThatExceptionOfType(OutputException.class)
        .as("version 1.1 can be made, version 2 can't")
        .isThrownBy(() -> target(false).open(List.of("b.txt")));
    assertThat(query("select version from zhibiao_schema")).containsExactly("1");
    execute("alter table metric drop column doubt");
    run(target(false), List.of("b.txt"), sink -> give(sink, List.of(metric("b.txt", "2", "6"))));
    assertThat(query("select count(*) from metric")).containsExactly("2");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
