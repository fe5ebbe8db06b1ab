package io.zhibiao.pipeline.write;

import io.zhibiao.pipeline.row.Harvest;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Gathers all harvests and writes them to every target. One machine writes, for the result is
 * sorted and each target takes it as one.
 */
public final class WriteResult extends PTransform<PCollection<Harvest>, PDone> {

  private final String folder;
  private final WriteFn writing;

  private WriteResult(String folder, WriteFn writing) {
    this.folder = folder;
    this.writing = writing;
  }

  /**
   * Writes to these targets.
   *
   * @param folder an existing one, in which the targets that are files stand
   * @param sources names of all that the run reads, in order
   */
  public static WriteResult to(
      List<Target> targets, Path folder, List<String> sources, HarvestWriter writer) {
    return new WriteResult(
        folder.toString(), new WriteFn(List.copyOf(targets), List.copyOf(sources), writer));
  }

  @Override
  public PDone expand(PCollection<Harvest> harvests) {
    harvests
        .apply(
            "TogetherInOnePlace",
            WithKeys.<String, Harvest>of(folder).withKeyType(TypeDescriptors.strings()))
        .apply("GatherHarvests", GroupByKey.create())
        .apply("WriteSorted", ParDo.of(writing));
    return PDone.in(harvests.getPipeline());
  }
}
