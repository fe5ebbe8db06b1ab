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
import io.zhibiao.pipeline.audit.DraftClaims;
import io.zhibiao.pipeline.audit.EarlierRows;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.html.AuditReport.DraftText;
import io.zhibiao.pipeline.read.Inputs;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.write.Target;
import io.zhibiao.pipeline.write.csv.CsvTarget;
import io.zhibiao.pipeline.write.run.RunFacts;
import io.zhibiao.pipeline.write.run.RunTarget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
      "Judges claims by their sources: supported, contradicted, not found or unclear. The result is"
          + " audit.csv, with the place in the source."
    },
    footer = {
      "",
      "待核表为 CSV：一列 claim（一句话），或 indicator、region_code、period、value、unit、aspect 各列。",
      "Claims are a CSV: a column claim with a sentence, or the columns indicator, region_code, "
          + "period, value, unit, aspect.",
      "",
      "也可以是一份稿子（txt、md、docx 等）：每个有数字的句子是一条。",
      "Or they are a draft (txt, md, docx and so on): each sentence with figures is a claim.",
      "",
      "--html 另写 html/draft.html：稿中每个数字按结论着色，点开看依据。",
      "--html writes html/draft.html beside: each figure of the draft by its verdict, its evidence "
          + "on a click.",
      "",
      "退出码与 extract 相同；--fail-on 的结论出现时为 4。",
      "Exit codes are those of extract; 4 where there are claims with a verdict of --fail-on."
    },
    versionProvider = Version.class)
final class AuditClaimsCommand implements Callable<Integer> {

  private static final String METRICS = "metrics.csv";
  private static final String TABLE = ".csv";
  private static final String WORKBOOK = "xlsx";

  private final Console console;
  private final SerializableFunction<Document, Extraction> extractor;

  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Option(
      names = {"-c", "--claims"},
      paramLabel = "FILE",
      required = true,
      description = {
        "待核表 CSV（UTF-8 或 GB18030），或一份稿子",
        "the claims, CSV in UTF-8 or GB18030, or a draft"
      })
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

  @Option(
      names = "--fail-on",
      paramLabel = "VERDICT",
      split = ",",
      description = {
        "有这些结论时退出码为 4：supported、contradicted、not_found、unclear",
        "exit with 4 where there are such verdicts: supported, contradicted, not_found, unclear"
      })
  private List<String> unwanted = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "xlsx",
      split = ",",
      description = {"除 audit.csv 外还写成 audit.xlsx", "besides audit.csv, write audit.xlsx"})
  private List<String> targets = new ArrayList<>();

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
    Set<Verdict> failing = failing();
    List<String> texts = inputs.stream().filter(input -> !EarlierRows.isMeantBy(input)).toList();
    List<SourceFile> files = texts.isEmpty() ? List.of() : Inputs.list(texts);
    Reading reading = readingOptions.reading(beamArguments, files.size());
    Extractor own = new Extractor();
    boolean workbook = workbook();
    Optional<DraftClaims> draft = draft(reading, own);
    List<Claim> claims = draft.map(DraftClaims::claims).orElseGet(() -> ClaimTable.read(claimFile));
    Path output = outputOptions.folder();
    Path folder = OutputFolder.prepare(output, outputOptions.mayOverwrite());
    List<Metric> reported = new ArrayList<>();
    inputs.stream()
        .filter(EarlierRows::isMeantBy)
        .forEach(table -> EarlierRows.read(Path.of(table), reported::add));
    ExitCode code = ExitCode.ALL_WELL;
    if (!files.isEmpty()) {
      code = extract(reading, files, folder);
      EarlierRows.read(folder.resolve(METRICS), reported::add);
    }
    ClaimAuditor auditor = new ClaimAuditor(own, reading.indicators(), reported);
    List<Judgement> judgements = new ArrayList<>();
    Map<Verdict, Integer> counts =
        AuditFile.write(folder, claims, auditor, workbook, judgements::add);
    console.say(counts(counts));
    disagreements(judgements).ifPresent(console::say);
    if (htmlOptions.wanted()) {
      Optional<DraftText> text = draft.map(read -> new DraftText(read.name(), read.text()));
      console.say(HtmlOptions.write(output, files, reported, List.of(), judgements, text));
    }
    boolean fails =
        code == ExitCode.ALL_WELL && counts.keySet().stream().anyMatch(failing::contains);
    return (fails ? ExitCode.CLAIMS_FAILED : code).code();
  }

  private Set<Verdict> failing() {
    Set<Verdict> failing = EnumSet.noneOf(Verdict.class);
    for (String label : unwanted) {
      failing.add(
          Arrays.stream(Verdict.values())
              .filter(verdict -> verdict.label().equals(label.strip()))
              .findFirst()
              .orElseThrow(() -> noVerdict(label)));
    }
    return failing;
  }

  private static UsageException noVerdict(String label) {
    String given = Bilingual.quote(label);
    return new UsageException(
        new Bilingual("--fail-on 没有这种结论：" + given, "--fail-on: no such verdict: " + given));
  }

  private boolean workbook() {
    for (String word : targets) {
      if (!word.equals(WORKBOOK)) {
        String given = Bilingual.quote(word);
        throw new UsageException(
            new Bilingual("--to 只能是 xlsx：" + given, "--to can only be xlsx: " + given));
      }
    }
    return !targets.isEmpty();
  }

  /** A table where its name says so, else a draft. */
  private Optional<DraftClaims> draft(Reading reading, Extractor extractor) {
    if (claimFile.toString().endsWith(TABLE) || !Files.isRegularFile(claimFile)) {
      return Optional.empty();
    }
    SourceFile draft = Inputs.list(List.of(claimFile.toString())).get(0);
    return Optional.of(DraftClaims.read(draft, reading.manifest(), extractor));
  }

  private static Optional<Bilingual> disagreements(List<Judgement> judgements) {
    long told = judgements.stream().filter(one -> !one.disagreeing().isEmpty()).count();
    return told == 0
        ? Optional.empty()
        : Optional.of(
            new Bilingual(
                "来源之间说法不一 %d 处，见 disagreeing 列".formatted(told),
                "sources disagree with each other on %d, see the column disagreeing"
                    .formatted(told)));
  }

  private ExitCode extract(Reading reading, List<SourceFile> files, Path folder) {
    FolderRun run = new FolderRun(console, extractor);
    run.warnOfOthers(reading.manifest(), files);
    RunFacts facts = reading.provenance("audit claims", List.of()).facts(files, folder);
    Target target = new RunTarget(folder.toString(), facts, List.of(CsvTarget.in(folder)));
    Job job = reading.job(files, folder, List.of(target));
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
