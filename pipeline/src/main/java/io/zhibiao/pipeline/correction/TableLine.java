package io.zhibiao.pipeline.correction;

import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.read.UserTable;
import io.zhibiao.pipeline.write.csv.FormulaCells;

/**
 * A line of a table of corrections. An apostrophe that keeps a spreadsheet from taking a cell for a
 * formula is taken off: {@code '=1+1}.
 */
record TableLine(UserTable.Row row) implements CorrectionLine {

  @Override
  public boolean has(String column) {
    return row.has(column);
  }

  @Override
  public String get(String column) {
    return FormulaCells.unguard(row.get(column));
  }

  @Override
  public UsageException refuse(String column, String chinese, String english) {
    return row.refuse(column, chinese, english);
  }
}
