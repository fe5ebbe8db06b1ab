package io.zhibiao.pipeline.write.csv;

import io.zhibiao.pipeline.row.Harvest;
import java.nio.file.Path;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Writes rows to {@code metrics.csv}, articles to {@code articles.csv} and failures to {@code
 * errors.csv}. One machine writes them, for they are one sorted file each.
 */
public final class WriteCsv extends PTransform<PCollection<Harvest>, PDone> {

  private final String folder;

  private WriteCsv(String folder) {
    this.folder = folder;
  }

  /** Writes into an existing folder. */
  public static WriteCsv into(Path folder) {
    return new WriteCsv(folder.toString());
  }

  @Override
  public PDone expand(PCollection<Harvest> harvests) {
    harvests
        .apply(
            "TogetherInOnePlace",
            WithKeys.<String, Harvest>of(folder).withKeyType(TypeDescriptors.strings()))
        .apply("GatherHarvests", GroupByKey.create())
        .apply("WriteSorted", ParDo.of(new WriteFn()));
    return PDone.in(harvests.getPipeline());
  }
}
