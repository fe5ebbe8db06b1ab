package io.zhibiao.pipeline.write;

import io.zhibiao.pipeline.row.ResultTable;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;

/** A form of file that holds one table: {@code metrics.csv}, {@code metrics.jsonl}. */
public interface FileFormat extends Serializable {

  /** What the names of its files end with, behind the dot. */
  String extension();

  /** Begins a new file at the path. */
  TableWriter open(ResultTable table, Path path) throws IOException;
}
