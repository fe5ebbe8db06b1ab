package io.zhibiao.pipeline.serve;

import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.Dimensions;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.SourceRow;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.duckdb.DuckDbStore;
import io.zhibiao.pipeline.write.star.OneTransaction;
import io.zhibiao.pipeline.write.star.StarReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;

/**
 * All that a desk knows, in the file {@code zhibiao.duckdb}: the star as texts were read, the texts
 * and the decisions. The view {@code result} holds the rows as they are after the decisions.
 */
final class Shelf implements AutoCloseable {

  private static final String FOLDER = "classpath:io/zhibiao/pipeline/serve";

  /** Rows after decisions are made anew each time from rows and decisions, and so never differ. */
  private static final List<String> DERIVED =
      List.of(
          "create or replace table decided as from metric limit 0",
          """
          create or replace view result as
          from metric where metric_id not in (select metric_id from decision where decision <> '')
          union all by name from decided\
          """);

  private final DuckDbStore store;
  private final Indicators indicators;

  private Shelf(DuckDbStore store, Indicators indicators) {
    this.store = store;
    this.indicators = indicators;
  }

  /**
   * Opens it.
   *
   * @param folder an existing one
   * @throws OutputException where another program has it open
   */
  static Shelf open(Path folder, Indicators indicators) {
    DuckDbStore store = DuckDbStore.open(folder, new Dimensions(indicators));
    Shelf shelf = new Shelf(store, indicators);
    try {
      OneTransaction.migrate(
          Flyway.configure()
              .locations(FOLDER)
              .schemas("main")
              .table("zhibiao_review")
              .baselineOnMigrate(true)
              .baselineVersion("0"),
          store.database());
      shelf.with(
          connection -> {
            for (String sql : DERIVED) {
              execute(connection, sql);
            }
            return 0;
          });
      return shelf;
    } catch (SQLException e) {
      store.close();
      throw OutputException.ofDatabase(store.name(), e);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** What is done with a connection. */
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /** Does it with a connection of its own: what is asked meanwhile does not wait. */
  <T> T with(Work<T> work) {
    try (Connection connection = store.connect()) {
      return work.with(connection);
    } catch (SQLException e) {
      throw OutputException.ofDatabase(store.name(), e);
    }
  }

  /** Does it wholly or not at all. */
  <T> T wholly(Work<T> work) {
    return with(
        connection -> {
          connection.setAutoCommit(false);
          try {
            T done = work.with(connection);
            connection.commit();
            return done;
          } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
          }
        });
  }

  /** The figures that a question finds, each blank of it filled with one of the values. */
  List<MetricRow> rows(String question, Object... values) {
    return with(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
              statement.setObject(i + 1, values[i]);
            }
            return StarReader.metrics(statement);
          }
        });
  }

  /** Lines of cells that a question finds; what is empty is an empty text. */
  List<List<String>> lines(String question, Object... values) {
    return with(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
              statement.setObject(i + 1, values[i]);
            }
            return lines(statement);
          }
        });
  }

  private static List<List<String>> lines(PreparedStatement statement) throws SQLException {
    List<List<String>> lines = new ArrayList<>();
    try (ResultSet found = statement.executeQuery()) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          String cell = found.getString(i);
          cells.add(cell == null ? "" : cell);
        }
        lines.add(cells);
      }
    }
    return lines;
  }

  /** Tells rows after the decisions from what they were: another whenever one may have changed. */
  String state() {
    return lines(
            """
            select (select max(revision) from decision) || '/'
              || (select string_agg(sha256, ',' order by source) from source)\
            """)
        .toString();
  }

  /** The SHA-256 of each source whose rows and text are here. */
  Map<String, String> taken() {
    Map<String, String> taken = new TreeMap<>();
    lines(
            """
            select source, sha256 from source
            where source in (select source from error)
              or exists (from source_text t where t.source = source.source and t.sha256 = source.sha256)\
            """)
        .forEach(line -> taken.put(line.get(0), line.get(1)));
    return taken;
  }

  /** Keeps the text of a source, before its rows: where these lack it, it is read again. */
  void keep(SourceRow source, String text, Parts parts) {
    wholly(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  """
                  insert into source_text
                  select ?, coalesce(
                    (select number from source_text where source = ?),
                    (select coalesce(max(number), 0) + 1 from source_text)), ?, ?, ?
                  on conflict (source) do update
                    set sha256 = excluded.sha256, parts = excluded.parts, text = excluded.text\
                  """)) {
            statement.setString(1, source.source());
            statement.setString(2, source.source());
            statement.setString(3, source.sha256());
            statement.setString(4, parts.cell());
            statement.setString(5, text);
            return statement.executeUpdate();
          }
        });
  }

  /** Keeps what a source gave in place of what it gave before. */
  void keep(SourceRow source, Extraction extraction) throws IOException {
    try (Sink sink = store.sink(source.source())) {
      for (ArticleRow article : ArticleRow.of(source.source(), extraction)) {
        sink.article(article);
      }
      for (MetricRow row : MetricRow.of(extraction).toList()) {
        sink.metric(row, IndicatorRow.of(row, indicators));
      }
      sink.source(source);
      sink.finish();
      sink.publish();
    }
  }

  /** Keeps why a source gave nothing; what it gave before stays. */
  void keep(SourceRow source, Failure failure) throws IOException {
    try (Sink sink = store.sink(source.source())) {
      sink.failure(failure);
      sink.source(source);
      sink.finish();
      sink.publish();
    }
  }

  /** Whether anything is kept of a source. */
  boolean knows(String source) {
    return !lines(
            """
            select 1 from source where source = ?
            union all select 1 from source_text where source = ?\
            """,
            source,
            source)
        .isEmpty();
  }

  /** Drops all that is kept of a source. */
  void forget(String source) throws IOException {
    try (Sink sink = store.sink(source)) {
      sink.finish();
      sink.publish();
    }
    wholly(
        connection -> {
          for (String table : List.of("decided", "decision", "source_text")) {
            try (PreparedStatement statement =
                connection.prepareStatement("delete from " + table + " where source = ?")) {
              statement.setString(1, source);
              statement.executeUpdate();
            }
          }
          return 0;
        });
  }

  /** Puts figures into the table of those that were decided. */
  void add(Connection connection, List<Metric> decided) throws SQLException {
    List<MetricRow> rows = decided.stream().map(MetricRow::of).toList();
    List<Optional<IndicatorRow>> under =
        rows.stream().map(row -> IndicatorRow.of(row, indicators)).toList();
    store.add(connection, "decided", rows, under);
  }

  Indicators indicators() {
    return indicators;
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
