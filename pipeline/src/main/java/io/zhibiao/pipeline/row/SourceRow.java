package io.zhibiao.pipeline.row;

import java.util.List;

/**
 * A file as it was when it was read.
 *
 * @param source its name in rows
 * @param sha256 of its bytes, in hexadecimal
 * @param size in bytes
 */
public record SourceRow(String source, String sha256, String size) {

  /** From its {@link #cells}. */
  public static SourceRow of(List<String> cells) {
    return new SourceRow(cells.get(0), cells.get(1), cells.get(2));
  }

  /** One for each {@link SourceColumn}, in their order. */
  public List<String> cells() {
    return List.of(source, sha256, size);
  }
}
