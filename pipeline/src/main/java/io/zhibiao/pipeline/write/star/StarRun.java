package io.zhibiao.pipeline.write.star;

import io.zhibiao.pipeline.row.Dimensions;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  /** Which of the sources that are there a run does not read. */
  public static List<String> dropped(Collection<String> there, List<String> sources) {
    Set<String> read = new HashSet<>(sources);
    return there.stream().filter(source -> !read.contains(source)).sorted().toList();
  }
}
