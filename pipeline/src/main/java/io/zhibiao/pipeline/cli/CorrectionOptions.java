package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.Summary;
import io.zhibiao.pipeline.correction.Corrections;
import io.zhibiao.pipeline.extract.Counters;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.storage.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What reviewers decided of rows, as tables that the audit page exports. */
final class CorrectionOptions {

  @Option(names = "--corrections", paramLabel = "FILE")
  private List<Location> files = new ArrayList<>();

  List<GivenTable> tables() {
    return files.stream().map(file -> new GivenTable("--corrections", file)).toList();
  }

  Corrections corrections() {
    return Corrections.read(files);
  }

  /** Tells of decisions that no row was found for: of another text, or an older one. */
  static Optional<Bilingual> unmet(Corrections corrections, Summary summary) {
    long unmet = corrections.size() - summary.count(Counters.CORRECTIONS);
    return unmet == 0
        ? Optional.empty()
        : Optional.of(
            new Bilingual(
                "更正表中有 %d 条没有对应的数据".formatted(unmet),
                "%d corrections meet no row".formatted(unmet)));
  }
}
