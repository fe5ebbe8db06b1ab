package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.Job;
import io.zhibiao.pipeline.Summary;
import io.zhibiao.pipeline.extract.Counters;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.read.Inputs;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.write.Target;
import io.zhibiao.pipeline.write.run.RunFacts;
import io.zhibiao.pipeline.write.run.RunTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.beam.sdk.transforms.SerializableFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** From pages to rows. */
@Command(
    name = "extract",
    description = {
      "读取文本，写出 metrics.csv（每个数字一行）、indicators.csv（各行的标准指标）、"
          + "articles.csv（每篇文章一行）和 errors.csv（读不了的文件）。",
      "Reads texts and writes metrics.csv, a row for every figure, indicators.csv, their canonical "
          + "indicators, articles.csv, a row for every article, and errors.csv, a row for every "
          + "file that failed."
    },
    footer = {
      "",
      "其他选项交给 Beam，写作 --名称=值，例如 --targetParallelism=4。",
      "Other options go to Beam, as --name=value: --targetParallelism=4.",
      "",
      "退出码 / exit codes:",
      "  0  一切正常 / all well",
      "  1  其他故障 / anything else",
      "  2  用法有误 / wrong usage",
      "  3  部分输入失败，其余已导出 / some input failed, the rest was exported"
    },
    versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Console console;
  private final SerializableFunction<Document, Extraction> extractor;

  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "文件、文件夹（其中的 *.txt、*.pdf、*.docx、*.html）或通配符；- 读标准输入并把 CSV 写到标准输出",
        "files, folders (their *.txt, *.pdf, *.docx, *.html) or globs; - reads standard input and"
            + " prints CSV to standard output"
      })
  private List<String> inputs = new ArrayList<>();

  @Mixin final ReadingOptions readingOptions = new ReadingOptions();

  @Mixin final OutputOptions outputOptions = new OutputOptions();

  @Mixin final TargetOptions targetOptions = new TargetOptions();

  @Option(
      names = "--replace",
      description = {
        "数据库中本次没有读取的来源一并删除；默认保留",
        "sources in a database that this run does not read go; by default they stay"
      })
  private boolean replace;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  ExtractCommand(Console console, SerializableFunction<Document, Extraction> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  @Override
  public Integer call() throws IOException {
    return inputs.contains(STANDARD_INPUT) ? pipe() : extract();
  }

  private int extract() {
    List<SourceFile> files = Inputs.list(inputs);
    Reading reading = readingOptions.reading(beamArguments, files.size());
    FolderRun run = new FolderRun(console, extractor);
    run.warnOfOthers(reading.manifest(), files);
    Path folder = outputOptions.folder();
    List<Target> targets =
        new ArrayList<>(
            targetOptions.databases(folder.toAbsolutePath(), reading.indicators(), replace));
    Path prepared = OutputFolder.prepare(folder, outputOptions.mayOverwrite());
    RunFacts facts = reading.provenance("extract", targetOptions.told()).facts(files, prepared);
    targets.add(new RunTarget(prepared.toString(), facts, targetOptions.files(prepared)));
    targets.forEach(Target::check);
    new Replacing(console).ask(targets, files);
    return run.execute(reading.options(), reading.job(files, prepared, targets), folder).code();
  }

  /** Standard input as the one source {@code -}; rows go to standard output. */
  private int pipe() throws IOException {
    Reading reading = readingOptions.reading(beamArguments, 1);
    if (inputs.size() > 1 || outputOptions.isGiven() || targetOptions.areGiven()) {
      throw new UsageException(
          new Bilingual(
              "- 不能与其他输入、--output 或 --to 同用",
              "- goes neither with other inputs nor with --output or --to"));
    }
    try (StandardStreams streams = StandardStreams.open(console)) {
      SourceFile file = streams.receive(STANDARD_INPUT);
      Path folder = streams.output();
      List<Target> targets = targetOptions.in(folder, reading.indicators(), false);
      Job job = reading.job(List.of(file), folder, targets);
      Summary summary = new Run(console, extractor).execute(reading.options(), job);
      streams.deliver();
      boolean failed = summary.count(Counters.ERRORS) > 0;
      return (failed ? ExitCode.SOME_INPUT_FAILED : ExitCode.ALL_WELL).code();
    }
  }
}
