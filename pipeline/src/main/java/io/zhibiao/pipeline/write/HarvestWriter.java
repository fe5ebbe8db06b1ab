package io.zhibiao.pipeline.write;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.Harvest;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.SourceRow;
import io.zhibiao.pipeline.row.Tally;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.transforms.SerializableFunction;

/**
 * Hands what was harvested to a sink.
 *
 * @param canonicalOf finds the canonical indicator of a row
 */
public record HarvestWriter(SerializableFunction<MetricRow, Optional<IndicatorRow>> canonicalOf)
    implements Serializable {

  /** In the order of the contract, however they were gathered. */
  public static List<Harvest> sorted(Iterable<Harvest> gathered) {
    return StreamSupport.stream(gathered.spliterator(), false).sorted(Harvest.BY_BATCH).toList();
  }

  /** All rows of it, each table in its order. */
  public void write(Harvest harvest, Sink sink) throws IOException {
    for (ArticleRow row : harvest.articles()) {
      sink.article(row);
    }
    for (MetricRow row : harvest.rows()) {
      sink.metric(row, canonicalOf.apply(row));
    }
    for (Failure failure : harvest.failures()) {
      sink.failure(failure);
    }
    for (SourceRow row : harvest.sources()) {
      sink.source(row);
    }
    for (Tally tally : harvest.tallies()) {
      sink.tally(tally);
    }
  }
}
