package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.Job;
import io.zhibiao.pipeline.MetricPipeline;
import io.zhibiao.pipeline.Summary;
import java.time.Duration;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.jspecify.annotations.Nullable;

/** Runs a job to its end and tells what it did; where somebody watches, also how far it is. */
record Run(Console console, SerializableFunction<Document, Extraction> extractor) {

  private static final org.joda.time.Duration STEP = org.joda.time.Duration.millis(500);

  Summary execute(PipelineOptions options, Job job) {
    PipelineResult result = MetricPipeline.build(options, job, extractor).run();
    PipelineResult.State state = console.live() ? watch(result, job) : result.waitUntilFinish();
    if (state != PipelineResult.State.DONE) {
      throw new IllegalStateException("the runner ended as " + state);
    }
    Summary summary = Summary.of(result);
    console.say(SummaryLine.of(summary));
    CorrectionOptions.unmet(job.corrections(), summary).ifPresent(console::say);
    return summary;
  }

  private PipelineResult.State watch(PipelineResult result, Job job) {
    long begin = System.nanoTime();
    try {
      PipelineResult.@Nullable State state = result.waitUntilFinish(STEP);
      while (state == null || !state.isTerminal()) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
        console.show(Progress.of(Summary.of(result), job.pages().size(), elapsed).toString());
        state = result.waitUntilFinish(STEP);
      }
      return state;
    } finally {
      console.show("");
    }
  }
}
