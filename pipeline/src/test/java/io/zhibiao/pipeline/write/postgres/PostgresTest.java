package io.zhibiao.pipeline.write.postgres;

import static io.zhibiao.pipeline.row.SampleRows.metric;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhibiao.pipeline.TestPostgres;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.Target;
import io.zhibiao.pipeline.write.star.StarTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresTest extends StarTest {

  private final String url;

  PostgresTest() throws SQLException {
    this.url = TestPostgres.newDatabase();
  }

  @Override
  protected Target target(boolean replace) {
    return new PostgresTarget(url, DIMENSIONS, replace);
  }

  @Override
  protected Connection connect() throws SQLException {
    return DriverManager.getConnection(url + "&currentSchema=zhibiao");
  }

  @Test
  void readersNeverSeeHalf() throws Exception {
    run(target(false), List.of("a.txt"), sink -> give(sink, List.of(metric("a.txt", "1", "5"))));
    try (Sink sink = target(false).open(List.of("a.txt", "b.txt"))) {
      sink.metric(metric("a.txt", "2", "6"), Optional.empty());
      assertThat(query("select metric_id from metric")).containsExactly("1");
      sink.metric(metric("b.txt", "3", "7"), Optional.empty());
      sink.finish();
      assertThat(query("select metric_id from metric")).containsExactly("1");
      assertThat(query("select source from source")).isEmpty();
      sink.publish();
      assertThat(query("select metric_id from metric order by metric_id"))
          .containsExactly("2", "3");
    }
  }

  @Test
  void runWithoutNewsWritesNothing() throws Exception {
    run(target(false), List.of("a.txt"), sink -> give(sink, List.of(metric("a.txt", "1", "5"))));
    List<String> versions = query("select xmin from metric union all select xmin from region");
    run(target(false), List.of("a.txt"), sink -> give(sink, List.of(metric("a.txt", "1", "5"))));
    assertThat(query("select xmin from metric union all select xmin from region"))
        .isEqualTo(versions);
  }

  /** PostgreSQL has no such texts. */
  @Test
  void nulCharacterIsReplaced() throws Exception {
    MetricRow row = metric("a.txt", "1", Map.of(MetricColumn.SENTENCE, "5\0个"));
    run(target(false), List.of("a.txt"), sink -> give(sink, List.of(row)));
    assertThat(query("select sentence from metric")).containsExactly("5\ufffd个");
  }

  @Test
  void schemaOfTheAddressIsTaken() throws Exception {
    run(
        new PostgresTarget(url + "&currentSchema=bi", DIMENSIONS, false),
        List.of("a.txt"),
        sink -> give(sink, List.of(metric("a.txt", "1", "5"))));
    assertThat(query("select value from bi.metric")).containsExactly("5");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://localhost:1/x?user=u&password=secret, localhost:1/x",
    "jdbc:postgresql://no.such.host.invalid/x?user=u&password=secret, no.such.host.invalid",
    "jdbc:postgresql://localhost:port/x?password=secret, jdbc:postgresql://host:port/database",
  })
  void whatCannotBeReachedIsToldInALine(String address, String told) {
    Target target = new PostgresTarget(address, DIMENSIONS, false);
    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(target::check)
        .withMessageContaining(told)
        .satisfies(
            refusal -> assertThat(refusal.getMessage()).doesNotContain("secret").hasLineCount(1));
  }

  /** They load classes, write files or read others. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "socketFactory",
        "socketFactoryArg",
        "sslfactory",
        "sslhostnameverifier",
        "loggerFile",
        "authenticationPluginClassName",
        "sslpasswordcallback",
        "xmlFactoryFactory",
        "service"
      })
  void optionsThatAreNotOnTheListAreRefused(String option) {
    String address = "jdbc:postgresql://localhost:1/x?user=u&%s=secret".formatted(option);
    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(() -> new PostgresTarget(address, DIMENSIONS, false).check())
        .satisfies(
            refusal -> assertThat(refusal.getMessage()).doesNotContain("secret").hasLineCount(1));
  }

  @Test
  void databaseThatIsNotThereIsTold() {
    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(
            () ->
                new PostgresTarget(url.replaceFirst("/test[0-9]+", "/nowhere"), DIMENSIONS, false)
                    .check())
        .withMessageContaining("nowhere");
  }

  @Test
  void wrongPasswordIsTold() throws Exception {
    String guarded = TestPostgres.withPassword(url, "keeper", "right");
    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(
            () -> new PostgresTarget(guarded + "&password=wrong", DIMENSIONS, false).check())
        .withMessageContaining("keeper")
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("wrong"));
    TestPostgres.execute(url, "grant create on database " + database() + " to keeper");
    new PostgresTarget(guarded + "&password=right", DIMENSIONS, false).check();
  }

  private String database() {
    return url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
  }

  @Test
  void userWithoutRightsIsTold() throws Exception {
    TestPostgres.execute(
        url, "do $$ begin create role reader login; exception when others then null; end $$");
    Target target =
        new PostgresTarget(url.replace("user=postgres", "user=reader"), DIMENSIONS, false);
    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(target::check)
        .withMessageContaining("may not write to its schema zhibiao");
    TestPostgres.execute(url, "create schema zhibiao");
    assertThatExceptionOfType(OutputException.class).isThrownBy(target::check);
    TestPostgres.execute(url, "grant all on schema zhibiao to reader");
    target.check();
    run(target(false), List.of("a.txt"), sink -> {});
    assertThatExceptionOfType(OutputException.class).isThrownBy(target::check);
    TestPostgres.execute(url, "grant all on all tables in schema zhibiao to reader");
    target.check();
    run(target, List.of("a.txt"), sink -> give(sink, List.of(metric("a.txt", "1", "5"))));
    assertThat(read().metrics()).hasSize(1);
  }
}
