package io.zhibiao.pipeline.write.shard;

import io.zhibiao.pipeline.row.Harvest;
import io.zhibiao.pipeline.write.HarvestWriter;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Gathers harvests by shards, writes each shard where there is room, and shows all at the end. */
public final class WriteShards extends PTransform<PCollection<Harvest>, PDone> {

  private final ShardTarget target;
  private final int batches;
  private final HarvestWriter writer;

  private WriteShards(ShardTarget target, int batches, HarvestWriter writer) {
    this.target = target;
    this.batches = batches;
    this.writer = writer;
  }

  /**
   * Writes them.
   *
   * @param batches how many there are; no fewer than shards
   */
  public static WriteShards to(ShardTarget target, int batches, HarvestWriter writer) {
    return new WriteShards(target, batches, writer);
  }

  @Override
  public PDone expand(PCollection<Harvest> harvests) {
    ShardTarget written = target;
    int all = batches;
    harvests
        .apply(
            "ToShards",
            WithKeys.<Integer, Harvest>of(harvest -> written.shardOf(harvest.batch(), all))
                .withKeyType(TypeDescriptors.integers()))
        .apply("GatherShards", GroupByKey.create())
        .apply("WriteShards", ParDo.of(new ShardFn(target, writer)))
        .setCoder(SerializableCoder.of(ShardReport.class))
        .apply(
            "TogetherInOnePlace",
            WithKeys.<String, ShardReport>of(target.folder().address())
                .withKeyType(TypeDescriptors.strings()))
        .apply("GatherReports", GroupByKey.create())
        .apply("PublishShards", ParDo.of(new PublishFn(target)));
    return PDone.in(harvests.getPipeline());
  }
}
