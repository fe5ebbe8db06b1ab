package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.Job;
import io.zhibiao.pipeline.MetricPipeline;
import io.zhibiao.pipeline.Summary;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.SerializableFunction;

/** Runs a job to its end. */
record Run(Console console, SerializableFunction<Document, Extraction> extractor) {

  Summary execute(PipelineOptions options, Job job) {
    PipelineResult result = MetricPipeline.build(options, job, extractor).run();
    PipelineResult.State state = result.waitUntilFinish();
    if (state != PipelineResult.State.DONE) {
      throw new IllegalStateException("the runner ended as " + state);
    }
    return Summary.of(result);
  }
}
