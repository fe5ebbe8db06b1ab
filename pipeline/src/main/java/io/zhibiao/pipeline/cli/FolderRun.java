package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.Job;
import io.zhibiao.pipeline.Summary;
import io.zhibiao.pipeline.extract.Counters;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.read.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.SerializableFunction;

/** Runs a job whose result goes to a folder, and tells the user what came of it. */
record FolderRun(Console console, SerializableFunction<Document, Extraction> extractor) {

  /**
   * Runs it to its end.
   *
   * @param folder the job's output, as the user named it
   */
  ExitCode execute(PipelineOptions options, Job job, Path folder) {
    Summary summary = new Run(console, extractor).execute(options, job);
    if (summary.count(Counters.ERRORS) == 0) {
      return ExitCode.ALL_WELL;
    }
    String errors = Bilingual.quote(folder.resolve("errors.csv"));
    console.say(new Bilingual("错误见 " + errors, "errors are in " + errors));
    return ExitCode.SOME_INPUT_FAILED;
  }

  /** A slip in the manifest's names shows here. */
  void warnOfOthers(Manifest manifest, List<SourceFile> files) {
    int others = manifest.countOthers(files.stream().map(SourceFile::source).toList());
    if (others > 0) {
      console.say(
          new Bilingual(
              "清单中有 %d 个来源不在输入之列".formatted(others),
              "the manifest names %d sources that are not among the inputs".formatted(others)));
    }
  }
}
