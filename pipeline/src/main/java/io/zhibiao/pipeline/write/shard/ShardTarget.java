package io.zhibiao.pipeline.write.shard;

import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.FileFormat;
import io.zhibiao.pipeline.write.run.RunFacts;
import java.io.Serializable;
import java.util.List;

/**
 * A result in shards. Sources are cut into as many parts as there are shards, each part of sources
 * that follow each other: a table's shards, one behind the other, are the table.
 *
 * @param folder for the shards
 * @param formats of the files of each shard
 * @param shards how many
 */
public record ShardTarget(Location folder, RunFacts facts, List<FileFormat> formats, int shards)
    implements Serializable {

  public ShardTarget {
    formats = List.copyOf(formats);
  }

  /** The same in fewer shards, where there is not enough for as many. */
  public ShardTarget atMost(int most) {
    return new ShardTarget(folder, facts, formats, Math.min(shards, most));
  }

  /** Which shard a batch goes to. */
  int shardOf(int batch, int batches) {
    return Math.toIntExact((long) batch * shards / batches);
  }

  /** What a shard's file is called: {@code metrics.csv} as {@code metrics-00003-of-00128.csv}. */
  String name(String file, int shard) {
    return name(file, shard, shards);
  }

  /** Likewise, of so many. */
  public static String name(String file, int shard, int shards) {
    int dot = file.lastIndexOf('.');
    return "%s-%05d-of-%05d%s"
        .formatted(file.substring(0, dot), shard, shards, file.substring(dot));
  }
}
