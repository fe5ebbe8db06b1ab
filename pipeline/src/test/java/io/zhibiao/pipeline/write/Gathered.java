package io.zhibiao.pipeline.write;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A result in memory, as a sink was handed it. */
public record Gathered(
    List<MetricRow> metrics,
    List<IndicatorRow> indicators,
    List<ArticleRow> articles,
    List<Failure> failures,
    List<SourceRow> sources)
    implements Sink {

  public Gathered() {
    this(
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  @Override
  public void metric(MetricRow row, Optional<IndicatorRow> canonical) {
    metrics.add(row);
    canonical.ifPresent(indicators::add);
  }

  @Override
  public void article(ArticleRow row) {
    articles.add(row);
  }

  @Override
  public void failure(Failure failure) {
    failures.add(failure);
  }

  @Override
  public void source(SourceRow row) {
    sources.add(row);
  }

  @Override
  public void finish() {}

  @Override
  public void publish() {}

  @Override
  public void close() {}
}
