package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.Job;
import io.zhibiao.pipeline.MetricPipeline;
import io.zhibiao.pipeline.Summary;
import io.zhibiao.pipeline.extract.Counters;
import io.zhibiao.pipeline.failure.Bilingual;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.joda.time.Duration;
import org.jspecify.annotations.Nullable;

/** Runs a job to its end and tells what it did; where somebody watches, also how far it is. */
record Run(Console console, SerializableFunction<Document, Extraction> extractor) {

  private static final Duration STEP = Duration.millis(500);

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
    try {
      PipelineResult.@Nullable State state = result.waitUntilFinish(STEP);
      while (state == null || !state.isTerminal()) {
        console.show(progress(Summary.of(result), job.pages().size()));
        state = result.waitUntilFinish(STEP);
      }
      return state;
    } finally {
      console.show("");
    }
  }

  private static String progress(Summary summary, int files) {
    long read = summary.count(Counters.FILES);
    return new Bilingual(
            "已读 %d / %d 个文件".formatted(read, files), "%d of %d files read".formatted(read, files))
        .toString();
  }
}
