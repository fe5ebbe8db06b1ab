package io.zhibiao.pipeline.extract;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.correction.Corrections;
import io.zhibiao.pipeline.row.Harvest;
import io.zhibiao.pipeline.write.text.TextFiles;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;

/** Reads every page and finds its figures: one harvest a batch. */
public final class ExtractMetrics extends PTransform<PCollection<Batch>, PCollection<Harvest>> {

  private final PageReader reader;

  private ExtractMetrics(PageReader reader) {
    this.reader = reader;
  }

  /**
   * Extracts with the given extractor, which must be total, pure and safe for many threads.
   *
   * @param corrections what reviewers decided of the rows
   * @param texts where the texts of documents are kept
   */
  public static ExtractMetrics with(
      SerializableFunction<Document, Extraction> extractor,
      Corrections corrections,
      TextFiles texts) {
    return new ExtractMetrics(new PageReader(extractor, corrections, texts));
  }

  @Override
  public PCollection<Harvest> expand(PCollection<Batch> batches) {
    return batches.apply("ExtractBatch", ParDo.of(new ExtractFn(reader)));
  }
}
