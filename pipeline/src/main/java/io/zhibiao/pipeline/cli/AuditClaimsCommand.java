package io.zhibiao.pipeline.cli;

import io.zhibiao.audit.claim.Claim;
import io.zhibiao.audit.claim.ClaimAuditor;
import io.zhibiao.audit.claim.Judgement;
import io.zhibiao.audit.claim.Verdict;
import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.Job;
import io.zhibiao.pipeline.audit.AuditFile;
import io.zhibiao.pipeline.audit.ClaimTable;
import io.zhibiao.pipeline.audit.EarlierRows;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.read.Inputs;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.write.csv.CsvTarget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.beam.sdk.transforms.SerializableFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** Does the source really say this? */
@Command(
    name = "claims",
    description = {
      "逐条核对说法：原文支持、矛盾、没有提到，还是说法里没有可核对的数字；结果写入 audit.csv，并指出原文位置。",
      "Judges claims by their sources: supported, contradicted, not found or unclear. The result is "
          + "audit.csv, with the place in the source."
    },
    footer = {
      "",
      "待核表为 CSV：一列 claim（一句话），或 indicator、region_code、period、value、unit、aspect 各列。",
      "Claims are a CSV: a column claim with a sentence, or the columns indicator, region_code, "
          + "period, value, unit, aspect.",
      "",
      "退出码与 extract 相同 / exit codes are those of extract."
    },
    versionProvider = Version.class)
final class AuditClaimsCommand implements Callable<Integer> {

  private static final String METRICS = "metrics.csv";

  private final Console console;
  private final SerializableFunction<Document, Extraction> extractor;

  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Option(
      names = {"-c", "--claims"},
      paramLabel = "FILE",
      required = true,
      description = {"待核表 CSV，UTF-8 或 GB18030", "the claims, CSV in UTF-8 or GB18030"})
  private Path claimFile = Path.of("");

  @Option(
      names = {"-s", "--sources"},
      paramLabel = "INPUT",
      arity = "1..*",
      required = true,
      description = {
        "原文：文件、文件夹或通配符；也可以是以前写出的 metrics.csv 或 zhibiao.duckdb",
        "the sources: files, folders or globs; or the metrics.csv or zhibiao.duckdb of an earlier "
            + "run"
      })
  private List<String> inputs = new ArrayList<>();

  @Mixin final ReadingOptions readingOptions = new ReadingOptions();

  @Mixin final OutputOptions outputOptions = new OutputOptions();

  @Mixin final HtmlOptions htmlOptions = new HtmlOptions();

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  AuditClaimsCommand(Console console, SerializableFunction<Document, Extraction> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  @Override
  public Integer call() {
    List<Claim> claims = ClaimTable.read(claimFile);
    Reading reading = readingOptions.reading(beamArguments);
    Path output = outputOptions.folder();
    Path folder = OutputFolder.prepare(output);
    List<Metric> reported = new ArrayList<>();
    inputs.stream()
        .filter(EarlierRows::isMeantBy)
        .forEach(table -> EarlierRows.read(Path.of(table), reported::add));
    List<String> texts = inputs.stream().filter(input -> !EarlierRows.isMeantBy(input)).toList();
    List<SourceFile> files = texts.isEmpty() ? List.of() : Inputs.list(texts);
    ExitCode code = ExitCode.ALL_WELL;
    if (!files.isEmpty()) {
      code = extract(reading, files, folder);
      EarlierRows.read(folder.resolve(METRICS), reported::add);
    }
    ClaimAuditor auditor = new ClaimAuditor(new Extractor(), reading.indicators(), reported);
    List<Judgement> judgements = new ArrayList<>();
    console.say(counts(AuditFile.write(folder, claims, auditor, judgements::add)));
    if (htmlOptions.wanted()) {
      console.say(HtmlOptions.write(output, files, reported, List.of(), judgements));
    }
    return code.code();
  }

  private ExitCode extract(Reading reading, List<SourceFile> files, Path folder) {
    FolderRun run = new FolderRun(console, extractor);
    run.warnOfOthers(reading.manifest(), files);
    Job job = reading.job(files, folder, List.of(CsvTarget.in(folder)));
    return run.execute(reading.options(), job, outputOptions.folder());
  }

  private static Bilingual counts(Map<Verdict, Integer> counts) {
    return new Bilingual(
        "核对 %d：支持 %d，矛盾 %d，未提到 %d，无可核对 %d"
            .formatted(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(Verdict.SUPPORTED, 0),
                counts.getOrDefault(Verdict.CONTRADICTED, 0),
                counts.getOrDefault(Verdict.NOT_FOUND, 0),
                counts.getOrDefault(Verdict.UNCLEAR, 0)),
        Arrays.stream(Verdict.values())
            .map(verdict -> verdict.label() + " " + counts.getOrDefault(verdict, 0))
            .collect(Collectors.joining(", ", "claims judged: ", "")));
  }
}
