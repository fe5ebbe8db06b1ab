package io.zhibiao.pipeline.write.csv;

import io.zhibiao.pipeline.row.Harvest;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricRow;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Writes rows to {@code metrics.csv}, their canonical indicators to {@code indicators.csv},
 * articles to {@code articles.csv} and failures to {@code errors.csv}. One machine writes them, for
 * they are one sorted file each.
 */
public final class WriteCsv extends PTransform<PCollection<Harvest>, PDone> {

  private final String folder;
  private final SerializableFunction<MetricRow, Optional<IndicatorRow>> canonicalOf;

  private WriteCsv(
      String folder, SerializableFunction<MetricRow, Optional<IndicatorRow>> canonicalOf) {
    this.folder = folder;
    this.canonicalOf = canonicalOf;
  }

  /**
   * Writes into an existing folder.
   *
   * @param canonicalOf finds the canonical indicator of a row
   */
  public static WriteCsv into(
      Path folder, SerializableFunction<MetricRow, Optional<IndicatorRow>> canonicalOf) {
    return new WriteCsv(folder.toString(), canonicalOf);
  }

  @Override
  public PDone expand(PCollection<Harvest> harvests) {
    harvests
        .apply(
            "TogetherInOnePlace",
            WithKeys.<String, Harvest>of(folder).withKeyType(TypeDescriptors.strings()))
        .apply("GatherHarvests", GroupByKey.create())
        .apply("WriteSorted", ParDo.of(new WriteFn(canonicalOf)));
    return PDone.in(harvests.getPipeline());
  }
}
