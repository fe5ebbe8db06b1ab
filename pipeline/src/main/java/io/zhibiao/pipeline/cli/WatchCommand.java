package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.write.run.RunFacts;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.beam.sdk.transforms.SerializableFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes pages in as they are dropped into a folder. */
@Command(
    name = "watch",
    description = {
      "监视文件夹：放进去的新文本读一次，改动的重读，直到被停止（Ctrl-C）。数据存于 zhibiao.duckdb，" + "每轮之后整份写出 metrics.csv 等文件。",
      "Watches a folder: new texts are read once, changed ones again, until it is stopped (Ctrl-C)."
          + " Rows are kept in zhibiao.duckdb; metrics.csv and the others are written whole after"
          + " each round."
    },
    footer = {
      "",
      "退出码 / exit codes:",
      "  0  被停止 / it was stopped",
      "  1  故障 / trouble",
      "  2  用法有误 / wrong usage"
    },
    versionProvider = Version.class)
final class WatchCommand implements Callable<Integer> {

  private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);

  private final Console console;
  private final SerializableFunction<Document, Extraction> extractor;

  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Parameters(
      paramLabel = "DIR",
      description = {"放文本的文件夹，含子文件夹", "the folder, sub-folders included"})
  private Path folder = Path.of("");

  @Mixin final ManifestOptions manifestOptions = new ManifestOptions();

  @Mixin final OutputOptions outputOptions = new OutputOptions();

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      description = {"每隔几秒看一次，默认 2", "seconds between two looks, by default 2"})
  private BigDecimal seconds = BigDecimal.valueOf(2);

  @Option(
      names = "--forget",
      description = {
        "文件删除后，其数据一并删除；默认保留",
        "rows of a file that is deleted go too; by default they stay"
      })
  private boolean forgets;

  @Mixin final IndicatorOptions indicatorOptions = new IndicatorOptions();

  @Mixin final TargetOptions targetOptions = new TargetOptions();

  WatchCommand(Console console, SerializableFunction<Document, Extraction> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (!Files.isDirectory(folder)) {
      String name = Bilingual.quote(folder);
      throw new UsageException(new Bilingual("找不到文件夹：" + name, "no such folder: " + name));
    }
    if (seconds.signum() <= 0) {
      throw new UsageException(new Bilingual("--every 应大于 0", "--every has to be more than 0"));
    }
    Indicators indicators = indicatorOptions.indicators();
    Path prepared = OutputFolder.prepare(outputOptions.folder(), outputOptions.mayOverwrite());
    Store store = Store.open(prepared, targetOptions, indicators, facts(prepared));
    try (StopSignal stop = StopSignal.await()) {
      String name = Bilingual.quote(folder);
      console.say(new Bilingual("正在监视 " + name, "watching " + name));
      Duration pause = Duration.ofMillis(seconds.multiply(MILLIS).longValue());
      new Watch(
              console,
              new Run(console, extractor),
              folder,
              manifestOptions::manifest,
              indicators,
              store,
              forgets)
          .untilStopped(stop, pause);
    }
    return ExitCode.ALL_WELL.code();
  }

  private Function<List<String>, RunFacts> facts(Path prepared) {
    List<GivenTable> tables =
        Stream.of(manifestOptions.tables(), indicatorOptions.tables())
            .flatMap(List::stream)
            .toList();
    Provenance provenance =
        new Provenance(
            "watch",
            BeamOptions.parse(List.of(), 1).getRunner().getSimpleName(),
            targetOptions.told(),
            tables);
    return sources ->
        provenance.facts(
            sources.stream().collect(Collectors.toMap(source -> source, folder::resolve)),
            prepared);
  }
}
