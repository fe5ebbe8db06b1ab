package io.zhibiao.pipeline.write;

import io.zhibiao.pipeline.row.ResultTable;
import java.nio.file.Path;
import java.util.List;

/** Reads what a target holds, in whatever form, as the cells that CSV has. */
interface ReadBack {

  /** The word behind {@code --to}. */
  String target();

  /** The rows of a table, in the order in which CSV has them. */
  List<List<String>> rows(Path folder, ResultTable table) throws Exception;
}
