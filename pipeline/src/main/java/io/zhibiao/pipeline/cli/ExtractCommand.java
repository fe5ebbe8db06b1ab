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
import io.zhibiao.pipeline.storage.Location;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** From pages to rows. */
@Command(name = "extract", versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Console console;
  private final SerializableFunction<Document, Extraction> extractor;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Parameters(paramLabel = "INPUT", arity = "1..*")
  private List<String> inputs = new ArrayList<>();

  @Mixin final ReadingOptions readingOptions = new ReadingOptions();

  @Mixin final OutputOptions outputOptions = new OutputOptions();

  @Mixin final TargetOptions targetOptions = new TargetOptions();

  @Mixin final ShardOptions shardOptions = new ShardOptions();

  @Option(names = "--replace", fallbackValue = StandardOptions.ON)
  private boolean replace;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  ExtractCommand(Console console, SerializableFunction<Document, Extraction> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  @Override
  public Integer call() throws IOException {
    List<String> places = new ArrayList<>(inputs);
    places.add(outputOptions.location().address());
    readingOptions.check(beamArguments, places);
    return inputs.contains(STANDARD_INPUT) ? pipe() : extract();
  }

  private int extract() {
    List<SourceFile> files = Inputs.list(inputs);
    Reading reading = readingOptions.reading(beamArguments, files.size());
    FolderRun run = new FolderRun(console, extractor);
    run.warnOfOthers(reading.manifest(), files);
    Location output = outputOptions.location();
    if (shardOptions.wanted(output)) {
      return new ShardedRun(run, targetOptions, shardOptions)
          .execute(reading, files, output)
          .code();
    }
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

  /** Whether on the command line: what the file of options has does not concern a pipe. */
  private boolean isGiven(String option) {
    return spec.commandLine().getParseResult().hasMatchedOption(option);
  }

  /** Standard input as the one source {@code -}; rows go to standard output. */
  private int pipe() throws IOException {
    Reading reading = readingOptions.reading(beamArguments, 1);
    if (inputs.size() > 1 || isGiven("--output") || isGiven("--to") || isGiven("--shards")) {
      throw new UsageException(
          new Bilingual(
              "- 不能与其他输入、--output、--to 或 --shards 同用",
              "- goes neither with other inputs nor with --output, --to or --shards"));
    }
    try (StandardStreams streams = StandardStreams.open(console)) {
      SourceFile file = streams.receive(STANDARD_INPUT);
      Path folder = streams.output();
      List<Target> targets = List.of(targetOptions.table(folder));
      Job job = reading.job(List.of(file), folder, targets);
      Summary summary = new Run(console, extractor).execute(reading.options(), job);
      streams.deliver();
      boolean failed = summary.count(Counters.ERRORS) > 0;
      return (failed ? ExitCode.SOME_INPUT_FAILED : ExitCode.ALL_WELL).code();
    }
  }
}
