package io.zhibiao.pipeline.write.star;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.SourceRow;
import io.zhibiao.pipeline.write.Sink;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a star. Rows gather in temporary tables; once all are there, the transaction takes them
 * over, and publishing commits it.
 */
public final class StarSink implements Sink {

  private final Base base;
  private final StarRun run;
  private final List<Failure> failures = new ArrayList<>();
  private final List<SourceRow> sources = new ArrayList<>();
  private @Nullable RowLoader loader;
  private @Nullable StarTable loading;

  private StarSink(Base base, StarRun run) {
    this.base = base;
    this.run = run;
  }

  /** Takes the base over: closing the sink closes it. */
  public static StarSink open(Base base, StarRun run) {
    StarSink sink = new StarSink(base, run);
    try {
      sink.doing(() -> new Merge(base).begin());
      return sink;
    } catch (OutputException e) {
      sink.close();
      throw e;
    }
  }

  @Override
  public void metric(MetricRow row, Optional<IndicatorRow> canonical) {
    List<String> cells = new ArrayList<>(row.cells());
    cells.add(canonical.map(IndicatorRow::indicatorId).orElse(""));
    add(StarTable.METRIC, cells);
  }

  @Override
  public void article(ArticleRow row) {
    add(StarTable.ARTICLE, row.cells());
  }

  @Override
  public void failure(Failure failure) {
    failures.add(failure);
  }

  @Override
  public void source(SourceRow row) {
    sources.add(row);
  }

  private void add(StarTable table, List<String> cells) {
    doing(() -> loader(table).add(cells));
  }

  /** One table is loaded at a time; rows change between tables once a batch. */
  private RowLoader loader(StarTable table) throws SQLException {
    RowLoader current = loader;
    if (current == null || loading != table) {
      endLoading();
      current = base.load(table.fresh(), table.columns());
      loader = current;
      loading = table;
    }
    return current;
  }

  private void endLoading() throws SQLException {
    RowLoader current = loader;
    loader = null;
    if (current != null) {
      current.close();
    }
  }

  @Override
  public void finish() {
    doing(
        () -> {
          endLoading();
          new Merge(base).finish(run, failures, sources);
        });
  }

  @Override
  public void publish() {
    doing(base::commit);
  }

  @Override
  public void close() {
    doing(
        () -> {
          try {
            endLoading();
          } finally {
            base.close();
          }
        });
  }

  private void doing(Step step) {
    try {
      step.run();
    } catch (SQLException e) {
      throw OutputException.ofDatabase(base.name(), e);
    }
  }

  private interface Step {
    void run() throws SQLException;
  }
}
