package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.indicator.IndicatorTable;
import io.zhibiao.pipeline.storage.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The canonical indicators that a command goes by. */
final class IndicatorOptions {

  @Option(names = "--indicators", paramLabel = "FILE")
  private @Nullable Location file;

  List<GivenTable> tables() {
    return file == null ? List.of() : List.of(new GivenTable("--indicators", file));
  }

  Indicators indicators() {
    return file == null ? Indicators.standard() : IndicatorTable.read(file);
  }
}
