package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.storage.Location;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.options.PipelineOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** How texts are read, whatever is made of their figures then. */
final class ReadingOptions {

  @Mixin private final ManifestOptions manifest = new ManifestOptions();
  @Mixin private final IndicatorOptions indicators = new IndicatorOptions();
  @Mixin private final CorrectionOptions corrections = new CorrectionOptions();
  @Mixin private final LimitOptions limits = new LimitOptions();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /**
   * Makes sure, before anything is read, that options are known, to storage as well.
   *
   * @param others those that are none of ours, and so Beam's
   * @param places that the command reads and writes, as the user named them
   * @throws UsageException where one is not
   */
  void check(List<String> others, List<String> places) {
    limits.limits();
    boolean remote =
        places.stream().anyMatch(Location::isRemote)
            || tables().stream().anyMatch(table -> table.file().isRemote());
    if (remote || !others.isEmpty()) {
      Location.configure(beam(others, 1));
    }
  }

  private List<GivenTable> tables() {
    return Stream.of(manifest.tables(), indicators.tables(), corrections.tables())
        .flatMap(List::stream)
        .toList();
  }

  private PipelineOptions beam(List<String> others, int pages) {
    return BeamOptions.parse(others, pages, word -> Suggestion.of(word, command.commandLine()));
  }

  /**
   * Reads the tables that the options name.
   *
   * @param others options that are none of ours
   * @param pages how many texts there are
   */
  Reading reading(List<String> others, int pages) {
    return new Reading(
        manifest.manifest(),
        indicators.indicators(),
        corrections.corrections(),
        limits.limits(),
        limits.told(),
        tables(),
        beam(others, pages));
  }
}
