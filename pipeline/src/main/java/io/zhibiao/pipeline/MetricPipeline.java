package io.zhibiao.pipeline;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.extract.Batch;
import io.zhibiao.pipeline.extract.ExtractMetrics;
import io.zhibiao.pipeline.extract.InHand;
import io.zhibiao.pipeline.extract.Listing;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.row.Harvest;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.write.HarvestWriter;
import io.zhibiao.pipeline.write.WriteResult;
import io.zhibiao.pipeline.write.shard.ShardTarget;
import io.zhibiao.pipeline.write.shard.WriteShards;
import io.zhibiao.pipeline.write.text.TextFiles;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;

/** Text files in, metric rows out. */
public final class MetricPipeline {

  private MetricPipeline() {}

  /**
   * Lays the pipeline out: the pages in batches, the figures of each batch, one sorted result.
   *
   * <p>The files were listed before, so that their order is known; matching them inside the
   * pipeline makes the direct runner's time grow with their square. They are spread so that
   * whatever thread is free takes the next batch; the result is sorted in the end.
   *
   * @throws OutputException where the list of pages has to go by way of files and can't be written
   */
  public static Pipeline build(
      PipelineOptions options, Job job, SerializableFunction<Document, Extraction> extractor) {
    Pipeline pipeline = Pipeline.create(options);
    Indicators indicators = job.indicators();
    HarvestWriter writer = new HarvestWriter(row -> IndicatorRow.of(row, indicators));
    List<Batch> batches = Batch.cut(job.pages(), job.mostBatches());
    PCollection<Harvest> harvests =
        pipeline
            .apply("ListPages", listing(job, batches))
            .apply("SpreadPages", Reshuffle.viaRandomKey())
            .apply(
                "ExtractMetrics",
                ExtractMetrics.with(
                    extractor, job.corrections(), TextFiles.in(job.output()), job.limits()));
    if (job.shards().isPresent()) {
      ShardTarget shards = job.shards().get().atMost(batches.size());
      harvests.apply("WriteResult", WriteShards.to(shards, batches.size(), writer));
    } else {
      harvests.apply(
          "WriteResult", WriteResult.to(job.targets(), job.output().path(), job.sources(), writer));
    }
    return pipeline;
  }

  private static Listing listing(Job job, List<Batch> batches) {
    try {
      return job.shards().isEmpty()
          ? Listing.of(batches)
          : Listing.of(batches, job.output(), UUID.randomUUID().toString());
    } catch (IOException e) {
      throw OutputException.of(job.output(), e);
    }
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
