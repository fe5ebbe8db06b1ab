package io.zhibiao.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Unmatched;

/** How texts are read, whatever is made of their figures then. */
final class ReadingOptions {

  @Mixin private final ManifestOptions manifest = new ManifestOptions();
  @Mixin private final IndicatorOptions indicators = new IndicatorOptions();
  @Mixin private final CorrectionOptions corrections = new CorrectionOptions();
  @Unmatched private List<String> beamArguments = new ArrayList<>();

  /** Reads the tables that the options name. */
  Reading reading() {
    return new Reading(
        manifest.manifest(),
        indicators.indicators(),
        corrections.corrections(),
        BeamOptions.parse(beamArguments));
  }
}
