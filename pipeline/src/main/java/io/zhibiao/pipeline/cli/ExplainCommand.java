package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Explainer;
import io.zhibiao.extract.Explanation;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.explain.ExplanationText;
import io.zhibiao.pipeline.explain.Language;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.manifest.Imprint;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how one sentence is read. */
@Command(
    name = "explain",
    description = {
      "说明一句话是怎样读出来的：找到什么，舍去什么，为什么，得到哪些行。",
      "Tells how a sentence is read: what is found, what is dropped and why, and which rows it gives."
    },
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Parameters(
      paramLabel = "SENTENCE",
      description = {"一句话或一段话", "a sentence or a paragraph"})
  private String sentence = "";

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = {"发表日期，如 2021-02-25", "date of publication, as 2021-02-25"})
  private @Nullable LocalDate published;

  @Option(
      names = "--region",
      paramLabel = "CODE",
      description = {"发表地的区划代码，如 320413", "region code of the publication's home, as 320413"})
  private String region = "";

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = {"用中文（默认）或英文", "in Chinese, by default, or in English"})
  private Language language = Language.ZH;

  @Mixin final IndicatorOptions indicatorOptions = new IndicatorOptions();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!region.isEmpty() && !Imprint.isRegionCode(region)) {
      throw new UsageException(Imprint.notRegionCode(region));
    }
    Indicators indicators = indicatorOptions.indicators();
    Document document = new Document("-", sentence, "", published, region);
    Explanation explanation = new Explainer(new Extractor()).explain(document);
    PrintWriter out = console.text(console.out());
    ExplanationText.lines(explanation, language, indicators).forEach(out::println);
    return ExitCode.ALL_WELL.code();
  }
}
