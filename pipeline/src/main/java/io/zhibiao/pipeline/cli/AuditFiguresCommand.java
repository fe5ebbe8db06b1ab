package io.zhibiao.pipeline.cli;

import io.zhibiao.audit.finding.Findings;
import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.Job;
import io.zhibiao.pipeline.audit.EarlierRows;
import io.zhibiao.pipeline.audit.FindingsTarget;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.read.Inputs;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.write.Target;
import io.zhibiao.pipeline.write.csv.CsvTarget;
import io.zhibiao.pipeline.write.run.RunFacts;
import io.zhibiao.pipeline.write.run.RunTarget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.beam.sdk.transforms.SerializableFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Do the figures agree with each other? */
@Command(name = "figures", versionProvider = Version.class)
final class AuditFiguresCommand implements Callable<Integer> {

  private final Console console;
  private final SerializableFunction<Document, Extraction> extractor;

  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Parameters(paramLabel = "INPUT", arity = "1..*")
  private List<String> inputs = new ArrayList<>();

  @Mixin final ReadingOptions readingOptions = new ReadingOptions();

  @Mixin final OutputOptions outputOptions = new OutputOptions();

  @Mixin final HtmlOptions htmlOptions = new HtmlOptions();

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  AuditFiguresCommand(Console console, SerializableFunction<Document, Extraction> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  @Override
  public Integer call() {
    readingOptions.check(beamArguments, inputs);
    List<SourceFile> files = Inputs.list(inputs);
    Reading reading = readingOptions.reading(beamArguments, files.size());
    FolderRun run = new FolderRun(console, extractor);
    run.warnOfOthers(reading.manifest(), files);
    Path output = outputOptions.folder();
    Path folder = OutputFolder.prepare(output, outputOptions.mayOverwrite());
    RunFacts facts = reading.provenance("audit figures", List.of()).facts(files, folder);
    Target target =
        new RunTarget(
            folder.toString(), facts, List.of(FindingsTarget.in(folder), CsvTarget.in(folder)));
    Job job = reading.job(files, folder, List.of(target));
    ExitCode code = run.execute(reading.options(), job, output);
    if (htmlOptions.wanted()) {
      console.say(pages(output, files));
    }
    return code.code();
  }

  private Bilingual pages(Path output, List<SourceFile> files) {
    List<Metric> metrics = new ArrayList<>();
    EarlierRows.read(output.resolve("metrics.csv"), metrics::add);
    return HtmlOptions.write(
        output, files, metrics, Findings.of(metrics), List.of(), Optional.empty());
  }
}
