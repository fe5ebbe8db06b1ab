package io.zhibiao.pipeline.extract;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.correction.Corrections;
import io.zhibiao.pipeline.read.Limits;
import io.zhibiao.pipeline.row.Harvest;
import io.zhibiao.pipeline.write.text.TextFiles;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;

/** Reads every page and finds its figures: one harvest a batch. */
public final class ExtractMetrics extends PTransform<PCollection<Batch>, PCollection<Harvest>> {

  private final PageReader reader;
  private final Limits limits;

  private ExtractMetrics(PageReader reader, Limits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  /**
   * Extracts with the given extractor, which must be total, pure and safe for many threads.
   *
   * @param corrections what reviewers decided of the rows
   * @param texts where the texts of documents are kept
   * @param limits what one page may take
   */
  public static ExtractMetrics with(
      SerializableFunction<Document, Extraction> extractor,
      Corrections corrections,
      TextFiles texts,
      Limits limits) {
    return new ExtractMetrics(new PageReader(extractor, corrections, texts), limits);
  }

  @Override
  public PCollection<Harvest> expand(PCollection<Batch> batches) {
    return batches.apply("ExtractBatch", ParDo.of(new ExtractFn(reader, limits)));
  }
}
