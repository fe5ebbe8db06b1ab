package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Explainer;
import io.zhibiao.extract.Explanation;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.explain.ExplanationText;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.manifest.Imprint;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how one sentence is read. */
@Command(name = "explain", versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Parameters(paramLabel = "SENTENCE")
  private String sentence = "";

  @Option(names = "--published", paramLabel = "DATE")
  private @Nullable LocalDate published;

  @Option(names = "--region", paramLabel = "CODE")
  private String region = "";

  @Mixin final IndicatorOptions indicatorOptions = new IndicatorOptions();

  ExplainCommand(Console console) {
    this.console = console;
  }

  private Document at(Document document) {
    try {
      return document.in(region);
    } catch (IllegalArgumentException e) {
      String code = Bilingual.quote(region);
      throw new UsageException(
          new Bilingual(
              "没有区划代码 %s（GB/T 2260）".formatted(code),
              "no division has the region code %s (GB/T 2260)".formatted(code)),
          e);
    }
  }

  @Override
  public Integer call() {
    if (!region.isEmpty() && !Imprint.isRegionCode(region)) {
      throw new UsageException(Imprint.notRegionCode(region));
    }
    Indicators indicators = indicatorOptions.indicators();
    Document document = new Document("-", sentence, "", Optional.ofNullable(published), region);
    if (!region.isEmpty()) {
      document = at(document);
    }
    Explanation explanation = new Explainer(new Extractor()).explain(document);
    PrintWriter out = console.text(console.out());
    ExplanationText.lines(explanation, console.language(), indicators).forEach(out::println);
    return ExitCode.ALL_WELL.code();
  }
}
