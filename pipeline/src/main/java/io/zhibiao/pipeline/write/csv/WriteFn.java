package io.zhibiao.pipeline.write.csv;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.row.ArticleColumn;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.Harvest;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;

/** Sorts what was gathered for a folder and writes it there. Doing it twice changes nothing. */
final class WriteFn extends DoFn<KV<String, Iterable<Harvest>>, Void> {

  private final SerializableFunction<MetricRow, Optional<IndicatorRow>> canonicalOf;

  WriteFn(SerializableFunction<MetricRow, Optional<IndicatorRow>> canonicalOf) {
    this.canonicalOf = canonicalOf;
  }

  /** The one call of the run. */
  @ProcessElement
  public void process(@Element KV<String, Iterable<Harvest>> gathered) {
    Path folder = Path.of(gathered.getKey());
    List<Harvest> harvests =
        StreamSupport.stream(gathered.getValue().spliterator(), false)
            .sorted(Harvest.BY_BATCH)
            .toList();
    try (CsvFile metrics = CsvFile.open(folder.resolve("metrics.csv"), MetricColumn.HEADER);
        CsvFile indicators = CsvFile.open(folder.resolve("indicators.csv"), IndicatorRow.HEADER);
        CsvFile articles = CsvFile.open(folder.resolve("articles.csv"), ArticleColumn.HEADER);
        CsvFile errors = CsvFile.open(folder.resolve("errors.csv"), Failure.HEADER)) {
      for (Harvest harvest : harvests) {
        for (MetricRow row : harvest.rows()) {
          metrics.write(row.cells());
          Optional<IndicatorRow> canonical = canonicalOf.apply(row);
          if (canonical.isPresent()) {
            indicators.write(canonical.get().cells());
          }
        }
        for (ArticleRow row : harvest.articles()) {
          articles.write(row.cells());
        }
        for (Failure failure : harvest.failures()) {
          errors.write(failure.cells());
        }
      }
      metrics.finish();
      indicators.finish();
      articles.finish();
      errors.finish();
      errors.publish();
      indicators.publish();
      articles.publish();
      metrics.publish();
    } catch (IOException e) {
      throw OutputException.of(folder, e);
    }
  }
}
