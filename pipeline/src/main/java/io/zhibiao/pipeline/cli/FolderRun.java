package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.Job;
import io.zhibiao.pipeline.Summary;
import io.zhibiao.pipeline.extract.Counters;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.read.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Summary summary = new Run(console, extractor).execute(options, job);
    SummaryLine.periods(summary).ifPresent(console::say);
    console.say(places(folder, begin));
    if (summary.count(Counters.ERRORS) == 0) {
      return ExitCode.ALL_WELL;
    }
    String errors = Bilingual.quote(folder.resolve("errors.csv"));
    console.warn(new Bilingual("错误见 " + errors, "errors are in " + errors));
    return ExitCode.SOME_INPUT_FAILED;
  }

  /** Which files the run has written, and where. */
  private static Bilingual places(Path folder, Instant begin) {
    try (Stream<Path> files = Files.list(folder)) {
      String names =
          files
              .filter(file -> file.toFile().isFile())
              .filter(file -> file.toFile().lastModified() >= begin.toEpochMilli())
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> !name.startsWith("."))
              .sorted()
              .map(Bilingual::quote)
              .collect(Collectors.joining(", "));
      String place = Bilingual.quote(folder);
      return new Bilingual(
          "结果在 %s：%s".formatted(place, names), "the result is in %s: %s".formatted(place, names));
    } catch (IOException e) {
      throw OutputException.of(folder, e);
    }
  }

  /** A slip in the manifest's names shows here. */
  void warnOfOthers(Manifest manifest, List<SourceFile> files) {
    int others = manifest.countOthers(files.stream().map(SourceFile::source).toList());
    if (others > 0) {
      console.warn(
          new Bilingual(
              "清单中有 %d 个来源不在输入之列".formatted(others),
              "the manifest names %d sources that are not among the inputs".formatted(others)));
    }
  }
}
