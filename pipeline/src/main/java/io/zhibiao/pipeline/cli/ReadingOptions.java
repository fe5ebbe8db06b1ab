package io.zhibiao.pipeline.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;

/** How texts are read, whatever is made of their figures then. */
final class ReadingOptions {

  @Mixin private final ManifestOptions manifest = new ManifestOptions();
  @Mixin private final IndicatorOptions indicators = new IndicatorOptions();
  @Mixin private final CorrectionOptions corrections = new CorrectionOptions();

  /**
   * Reads the tables that the options name.
   *
   * @param others options that are none of ours, and so Beam's
   * @param pages how many texts there are
   */
  Reading reading(List<String> others, int pages) {
    return new Reading(
        manifest.manifest(),
        indicators.indicators(),
        corrections.corrections(),
        Stream.of(manifest.tables(), indicators.tables(), corrections.tables())
            .flatMap(List::stream)
            .toList(),
        BeamOptions.parse(others, pages));
  }
}
