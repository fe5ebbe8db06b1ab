package io.zhibiao.pipeline;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.correction.Corrections;
import io.zhibiao.pipeline.extract.Batch;
import io.zhibiao.pipeline.extract.Page;
import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.read.Limits;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.Target;
import io.zhibiao.pipeline.write.shard.ShardTarget;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run shall do.
 *
 * @param pages what to extract, in the order of sources
 * @param indicators the canonical ones that rows go under
 * @param corrections what reviewers decided of the rows
 * @param limits what one page may take
 * @param output an existing folder for the result
 * @param targets what the result is written to in one piece, by one worker
 * @param shards what it is written to instead, by many
 */
public record Job(
    List<Page> pages,
    Indicators indicators,
    Corrections corrections,
    Limits limits,
    Location output,
    List<Target> targets,
    Optional<ShardTarget> shards) {

  /**
   * Batches that keep a few machines busy. One worker that gathers all gets no more, because the
   * direct runner copies what is gathered so far with each of them.
   */
  private static final int BATCHES = 64;

  /** What a worker reads in some seconds. */
  private static final long BATCH_BYTES = 4L << 20;

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
        pages(files, manifest),
        indicators,
        Corrections.NONE,
        Limits.USUAL,
        Location.of(output),
        targets,
        Optional.empty());
  }

  /** Likewise, into shards. */
  public static Job of(
      List<SourceFile> files, Manifest manifest, Indicators indicators, ShardTarget shards) {
    return new Job(
        pages(files, manifest),
        indicators,
        Corrections.NONE,
        Limits.USUAL,
        shards.folder(),
        List.of(),
        Optional.of(shards));
  }

  private static List<Page> pages(List<SourceFile> files, Manifest manifest) {
    return files.stream().map(file -> new Page(file, manifest.of(file.source()))).toList();
  }

  /** The same with what reviewers decided. */
  public Job with(Corrections decided) {
    return new Job(pages, indicators, decided, limits, output, targets, shards);
  }

  /** The same within other limits. */
  public Job within(Limits other) {
    return new Job(pages, indicators, corrections, other, output, targets, shards);
  }

  /** Names of what is extracted, in order. */
  List<String> sources() {
    return pages.stream().map(page -> page.file().source()).toList();
  }

  /** Into how many batches the pages are cut at most; never fewer than there are shards. */
  int mostBatches() {
    return shards
        .map(target -> Math.max(target.shards(), Math.toIntExact(Batch.bytes(pages) / BATCH_BYTES)))
        .map(batches -> Math.max(batches, BATCHES))
        .orElse(BATCHES);
  }
}
