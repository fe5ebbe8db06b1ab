package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.storage.Location;
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
@Command(name = "watch", versionProvider = Version.class)
final class WatchCommand implements Callable<Integer> {

  private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);

  private final Console console;
  private final SerializableFunction<Document, Extraction> extractor;

  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Parameters(paramLabel = "DIR")
  private Path folder = Path.of("");

  @Mixin final ManifestOptions manifestOptions = new ManifestOptions();

  @Mixin final OutputOptions outputOptions = new OutputOptions();

  @Option(names = "--every", paramLabel = "SECONDS")
  private BigDecimal seconds = BigDecimal.valueOf(2);

  @Option(names = "--forget", fallbackValue = StandardOptions.ON)
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
            BeamOptions.usual(1).getRunner().getSimpleName(),
            targetOptions.told(),
            tables);
    return sources ->
        provenance.facts(
            sources.stream()
                .collect(
                    Collectors.toMap(
                        source -> source, source -> Location.of(folder.resolve(source)))),
            Location.of(prepared));
  }
}
