package io.zhibiao.pipeline.write;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.Harvest;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.SourceRow;
import io.zhibiao.pipeline.row.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;

/** Sorts what was gathered and writes it to every target. Doing it twice changes nothing. */
final class WriteFn extends DoFn<KV<String, Iterable<Harvest>>, Void> {

  private final List<Target> targets;
  private final List<String> sources;
  private final SerializableFunction<MetricRow, Optional<IndicatorRow>> canonicalOf;

  WriteFn(
      List<Target> targets,
      List<String> sources,
      SerializableFunction<MetricRow, Optional<IndicatorRow>> canonicalOf) {
    this.targets = targets;
    this.sources = sources;
    this.canonicalOf = canonicalOf;
  }

  /** The one call of the run. */
  @ProcessElement
  public void process(@Element KV<String, Iterable<Harvest>> gathered) {
    List<Harvest> harvests =
        StreamSupport.stream(gathered.getValue().spliterator(), false)
            .sorted(Harvest.BY_BATCH)
            .toList();
    try (Sink sinks = Sinks.open(targets, sources)) {
      for (Harvest harvest : harvests) {
        write(harvest, sinks);
      }
      sinks.finish();
      sinks.publish();
    } catch (IOException e) {
      throw OutputException.of(Path.of(gathered.getKey()), e);
    }
  }

  private void write(Harvest harvest, Sink sink) throws IOException {
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
