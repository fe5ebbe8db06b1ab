package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.Job;
import io.zhibiao.pipeline.MetricPipeline;
import io.zhibiao.pipeline.Summary;
import io.zhibiao.pipeline.extract.InHand;
import java.time.Duration;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.jspecify.annotations.Nullable;

/** Runs a job to its end; tells how far it is, and in the end what it did. */
record Run(Console console, SerializableFunction<Document, Extraction> extractor) {

  private static final Duration WATCHED = Duration.ofMillis(500);

  /** Seldom, since each line stays in somebody's log; not at all in a run of a few pages. */
  private static final Duration LOGGED = Duration.ofSeconds(10);

  Summary execute(PipelineOptions options, Job job) {
    PipelineResult result = MetricPipeline.build(options, job, extractor).run();
    PipelineResult.State state = watch(result, job);
    if (state != PipelineResult.State.DONE) {
      throw new IllegalStateException("the runner ended as " + state);
    }
    Summary summary = Summary.of(result);
    console.say(SummaryLine.of(summary));
    CorrectionOptions.unmet(job.corrections(), summary).ifPresent(console::say);
    return summary;
  }

  private static PipelineResult.@Nullable State wait(PipelineResult result, Duration step) {
    return result.waitUntilFinish(org.joda.time.Duration.millis(step.toMillis()));
  }

  private PipelineResult.State watch(PipelineResult result, Job job) {
    long begin = System.nanoTime();
    double before = InHand.done();
    Duration step = console.live() ? WATCHED : LOGGED;
    try {
      PipelineResult.@Nullable State state = wait(result, step);
      while (state == null || !state.isTerminal()) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
        double inHand = InHand.done() - before;
        console.show(Progress.of(Summary.of(result), inHand, job.pages().size(), elapsed));
        state = wait(result, step);
      }
      return state;
    } finally {
      console.clear();
    }
  }
}
