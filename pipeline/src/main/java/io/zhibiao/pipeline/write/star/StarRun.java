package io.zhibiao.pipeline.write.star;

import io.zhibiao.pipeline.row.Dimensions;
import java.util.List;

/**
 * What a run tells its databases beside rows.
 *
 * @param sources names of all that the run reads
 * @param replace whether what is there of other sources goes
 */
public record StarRun(List<String> sources, Dimensions dimensions, boolean replace) {

  public StarRun {
    sources = List.copyOf(sources);
  }
}
