package io.zhibiao.pipeline.correction;

import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.read.UserTable;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.write.csv.FormulaCells;

/**
 * A line of a table of corrections. An apostrophe that keeps a spreadsheet from taking a cell for a
 * formula is taken off: {@code '=1+1}.
 */
record CorrectionLine(UserTable.Row row) {

  /** Whether the table has the column. */
  boolean has(MetricColumn column) {
    return row.has(column.header());
  }

  String get(MetricColumn column) {
    return get(column.header());
  }

  String get(String column) {
    return FormulaCells.unguard(row.get(column));
  }

  String filled(MetricColumn column) {
    String cell = get(column);
    if (cell.isEmpty()) {
      throw refuse(column, "不能为空", "may not be empty");
    }
    return cell;
  }

  int offset(MetricColumn column) {
    try {
      return Integer.parseUnsignedInt(get(column));
    } catch (NumberFormatException e) {
      throw refuse(column, "应为字符位置，如 75", "is an offset, such as 75");
    }
  }

  UsageException refuse(MetricColumn column, String chinese, String english) {
    return refuse(column.header(), chinese, english);
  }

  UsageException refuse(String column, String chinese, String english) {
    return row.refuse(column, chinese, english);
  }
}
