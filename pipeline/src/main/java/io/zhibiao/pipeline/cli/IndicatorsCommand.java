package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicator;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.audit.EarlierRows;
import io.zhibiao.pipeline.indicator.Candidate;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the canonical indicators, and the names that are not among them yet. */
@Command(name = "indicators", versionProvider = Version.class)
final class IndicatorsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Parameters(paramLabel = "WORD", arity = "0..*")
  private List<String> words = new ArrayList<>();

  @Option(names = "--candidates", paramLabel = "ROWS")
  private @Nullable Path rows;

  @Option(names = "--least", paramLabel = "N")
  private int least = 2;

  @Mixin final IndicatorOptions indicatorOptions = new IndicatorOptions();

  IndicatorsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Indicators indicators = indicatorOptions.indicators();
    PrintWriter out = console.text(console.out());
    if (rows == null) {
      out.println("id\ttheme\tname\tunit\taliases");
      indicators.all().stream().filter(this::isMeant).forEach(found -> out.println(line(found)));
    } else {
      List<Metric> metrics = new ArrayList<>();
      EarlierRows.read(rows, metrics::add);
      out.println("count\tname\tunit\texample");
      Candidate.of(metrics, indicators, least).stream()
          .filter(candidate -> words.stream().allMatch(candidate.name()::contains))
          .forEach(candidate -> out.println(candidate.line()));
    }
    return ExitCode.ALL_WELL.code();
  }

  private boolean isMeant(Indicator indicator) {
    String line = line(indicator);
    return words.stream().allMatch(line::contains);
  }

  private static String line(Indicator indicator) {
    return String.join(
        "\t",
        indicator.id(),
        indicator.theme(),
        indicator.name(),
        indicator.unit(),
        String.join("|", indicator.aliases()));
  }
}
