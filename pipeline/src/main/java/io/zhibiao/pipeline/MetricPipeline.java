package io.zhibiao.pipeline;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.extract.Batch;
import io.zhibiao.pipeline.extract.ExtractMetrics;
import io.zhibiao.pipeline.extract.InHand;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.write.WriteResult;
import io.zhibiao.pipeline.write.text.TextFiles;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.SerializableFunction;

/** Text files in, metric rows out. */
public final class MetricPipeline {

  private MetricPipeline() {}

  /**
   * Lays the pipeline out: the pages in batches, the figures of each batch, one sorted result.
   *
   * <p>The files were listed before, so that their order is known and batches are few; matching
   * them inside the pipeline makes the direct runner's time grow with their square. They are spread
   * so that whatever thread is free takes the next batch; the result is sorted in the end.
   */
  public static Pipeline build(
      PipelineOptions options, Job job, SerializableFunction<Document, Extraction> extractor) {
    Pipeline pipeline = Pipeline.create(options);
    Indicators indicators = job.indicators();
    pipeline
        .apply(
            "ListPages",
            Create.of(Batch.of(job.pages())).withCoder(SerializableCoder.of(Batch.class)))
        .apply("SpreadPages", Reshuffle.viaRandomKey())
        .apply(
            "ExtractMetrics",
            ExtractMetrics.with(
                extractor, job.corrections(), TextFiles.in(job.output()), job.limits()))
        .apply(
            "WriteResult",
            WriteResult.to(
                job.targets(),
                job.output(),
                job.sources(),
                row -> IndicatorRow.of(row, indicators)));
    return pipeline;
  }

  /** The extractor of all runs, made at the first document: it holds large tables. */
  public static Extraction extract(Document document) {
    try (InHand progress = InHand.take()) {
      return SharedExtractor.INSTANCE.extract(document, progress);
    }
  }

  private static final class SharedExtractor {
    static final Extractor INSTANCE = new Extractor();
  }
}
