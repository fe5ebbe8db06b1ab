package io.zhibiao.pipeline.row;

import java.util.List;

/**
 * A source that a run was to read, whether it could or not.
 *
 * @param source its name in rows
 * @param location where it lies, as a URI; empty where it was a pipe
 */
public record SourcePlace(String source, String location) {

  /** From its {@link #cells}. */
  public static SourcePlace of(List<String> cells) {
    return new SourcePlace(cells.get(0), cells.get(1));
  }

  /** As texts, to be sent. */
  public List<String> cells() {
    return List.of(source, location);
  }
}
