package io.zhibiao.pipeline.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes the rows of one table to a file. All is on its way to the disk once it is closed; closing
 * it again does nothing.
 */
public interface TableWriter extends Closeable {

  /** Adds a row of cells in the order of the table's columns. */
  void write(List<String> cells) throws IOException;
}
