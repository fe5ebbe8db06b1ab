package io.zhibiao.pipeline.write.shard;

import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.run.RunFile;
import java.io.Serializable;
import java.util.List;

/**
 * A shard that is written whole, and not to be seen yet.
 *
 * @param counts of what is in it
 */
record ShardReport(int shard, RunFile.Counts counts, List<Draft> drafts) implements Serializable {

  ShardReport {
    drafts = List.copyOf(drafts);
  }

  /**
   * A file of it.
   *
   * @param place where it is written. A worker that was taken for dead may write yet: each writes
   *     to a place of its own
   * @param path where it will stand, from the folder of the result
   * @param rows without the header
   */
  record Draft(Location place, String path, long rows, long bytes, String sha256)
      implements Serializable {}
}
