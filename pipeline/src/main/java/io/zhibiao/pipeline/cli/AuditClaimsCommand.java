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
import java.util.Iterator;
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
@Command(name = "claims", versionProvider = Version.class)
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
      required = true)
  private Path claimFile = Path.of("");

  @Option(
      names = {"-s", "--sources"},
      paramLabel = "INPUT",
      arity = "1..*",
      required = true)
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "VERDICT",
      split = ",",
      completionCandidates = Labels.class)
  private List<String> unwanted = new ArrayList<>();

  @Option(names = "--to", paramLabel = "xlsx", split = ",")
  private List<String> targets = new ArrayList<>();

  @Mixin final ReadingOptions readingOptions = new ReadingOptions();

  @Mixin final OutputOptions outputOptions = new OutputOptions();

  @Mixin final HtmlOptions htmlOptions = new HtmlOptions();

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  /** What shells complete. */
  private static final class Labels implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Verdict.values()).map(Verdict::label).iterator();
    }
  }

  AuditClaimsCommand(Console console, SerializableFunction<Document, Extraction> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  @Override
  public Integer call() {
    readingOptions.check(beamArguments, inputs);
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
              .filter(verdict -> verdict.label().equalsIgnoreCase(label.strip()))
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
      if (!word.strip().equalsIgnoreCase(WORKBOOK)) {
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
