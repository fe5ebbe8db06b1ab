package io.zhibiao.pipeline;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.correction.Corrections;
import io.zhibiao.pipeline.extract.Page;
import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.read.Limits;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.write.Target;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run shall do.
 *
 * @param pages what to extract, in the order of sources
 * @param indicators the canonical ones that rows go under
 * @param corrections what reviewers decided of the rows
 * @param limits what one page may take
 * @param output an existing folder for the result
 * @param targets what the result is written to
 */
public record Job(
    List<Page> pages,
    Indicators indicators,
    Corrections corrections,
    Limits limits,
    Path output,
    List<Target> targets) {

  public Job {
    pages = List.copyOf(pages);
    targets = List.copyOf(targets);
  }

  /** Extracts the files, with what the manifest knows of them. */
  public static Job of(
      List<SourceFile> files,
      Manifest manifest,
      Indicators indicators,
      Path output,
      List<Target> targets) {
    return new Job(
        files.stream().map(file -> new Page(file, manifest.of(file.source()))).toList(),
        indicators,
        Corrections.NONE,
        Limits.USUAL,
        output,
        targets);
  }

  /** The same with what reviewers decided. */
  public Job with(Corrections decided) {
    return new Job(pages, indicators, decided, limits, output, targets);
  }

  /** The same within other limits. */
  public Job within(Limits other) {
    return new Job(pages, indicators, corrections, other, output, targets);
  }

  /** Names of what is extracted, in order. */
  List<String> sources() {
    return pages.stream().map(page -> page.file().source()).toList();
  }
}
