package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.serve.Server;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Works with the pages of a folder in a browser. */
@Command(name = "serve", versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {

  private static final int LARGEST_PORT = 65_535;
  private static final Duration BREATH = Duration.ofMinutes(10);

  private final Console console;

  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Parameters(paramLabel = "FOLDER", arity = "0..1")
  private Path folder = Path.of("zhibiao");

  @Option(names = "--port", paramLabel = "N")
  private int port;

  @Option(names = "--no-browser", fallbackValue = StandardOptions.ON)
  private boolean quiet;

  @Mixin final ManifestOptions manifestOptions = new ManifestOptions();

  @Mixin final IndicatorOptions indicatorOptions = new IndicatorOptions();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > LARGEST_PORT) {
      throw new UsageException(new Bilingual("--port 应在 0 到 65535 之间", "--port is 0 to 65535"));
    }
    Indicators indicators = indicatorOptions.indicators();
    manifestOptions.manifest();
    Path prepared = OutputFolder.prepare(folder);
    try (StopSignal stop = StopSignal.await();
        Server server =
            Server.start(prepared, port, indicators, manifestOptions::manifest, this::tell)) {
      console.text(console.out()).println(server.address());
      String name = Bilingual.quote(folder);
      console.say(
          new Bilingual(
              "请在浏览器中打开上面的地址；文件夹 %s，Ctrl-C 停止".formatted(name),
              "open the address above in a browser; the folder is %s, Ctrl-C stops"
                  .formatted(name)));
      if (!quiet) {
        browse(server.address());
      }
      while (stop.goesOnAfter(BREATH)) {}
    }
    return ExitCode.ALL_WELL.code();
  }

  private void tell(Throwable fault) {
    console.complain(Bilingual.same(Bilingual.quote(fault)));
  }

  /** Where there is no desktop, the address that was told has to do. */
  private void browse(String address) {
    if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
      try {
        Desktop.getDesktop().browse(URI.create(address));
      } catch (IOException e) {
        tell(e);
      }
    }
  }
}
