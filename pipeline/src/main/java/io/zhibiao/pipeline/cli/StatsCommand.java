package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.audit.EarlierRows;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.html.StatsPage;
import io.zhibiao.pipeline.stats.Facet;
import io.zhibiao.pipeline.stats.Share;
import io.zhibiao.pipeline.stats.Statistics;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is in a result? */
@Command(name = "stats", versionProvider = Version.class)
final class StatsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Parameters(paramLabel = "RESULT", arity = "0..1")
  private Path result = Path.of("out");

  @Option(names = "--html", fallbackValue = StandardOptions.ON)
  private boolean html;

  @Option(names = "--most", paramLabel = "N")
  private int most = 12;

  @Mixin final IndicatorOptions indicatorOptions = new IndicatorOptions();

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (most < 1) {
      throw new UsageException(new Bilingual("--most 应为 1 或更多", "--most is 1 or more"));
    }
    Path rows = rows();
    Statistics statistics = new Statistics(indicatorOptions.indicators());
    EarlierRows.read(rows, statistics::add);
    print(statistics);
    if (html) {
      console.say(page(rows, statistics));
    }
    return ExitCode.ALL_WELL.code();
  }

  private Path rows() {
    if (!Files.isDirectory(result)) {
      return result;
    }
    String folder = Bilingual.quote(result);
    return Stream.of("metrics.csv", "zhibiao.duckdb")
        .map(result::resolve)
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    new Bilingual(
                        "%s 里没有结果，请先运行 zhibiao extract 页面文件夹 --output %s".formatted(folder, folder),
                        "no result in %s, run zhibiao extract PAGES --output %s first"
                            .formatted(folder, folder))));
  }

  /** A line a share, cells with tabs between; an empty name is that of those that have none. */
  private void print(Statistics statistics) {
    PrintWriter out = console.text(console.out());
    out.println("by\tname\tfigures\tin doubt");
    line(out, "all", statistics.all());
    for (Facet facet : Facet.values()) {
      statistics.by(facet, most).forEach(share -> line(out, facet.label(), share));
    }
  }

  private static void line(PrintWriter out, String by, Share share) {
    String name = Bilingual.quote(share.name());
    out.println("%s\t%s\t%d\t%d".formatted(by, name, share.figures(), share.doubted()));
  }

  private Bilingual page(Path rows, Statistics statistics) {
    Path folder = rows.toAbsolutePath().resolveSibling("");
    try {
      String place = Bilingual.quote(StatsPage.write(folder, rows.toString(), statistics, most));
      return new Bilingual("图见 " + place, "plots are in " + place);
    } catch (IOException e) {
      throw OutputException.of(folder, e);
    }
  }
}
