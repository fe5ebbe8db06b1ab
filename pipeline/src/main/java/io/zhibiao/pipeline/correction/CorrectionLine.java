package io.zhibiao.pipeline.correction;

import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.row.MetricColumn;

/** What somebody has put down of one row: its cells by column, whatever they are written in. */
interface CorrectionLine {

  /** Whether the column is there at all; an empty cell of it says that the row's is empty. */
  boolean has(String column);

  /** The cell; empty where there is none. */
  String get(String column);

  /** Says what is wrong, and where. */
  UsageException refuse(String column, String chinese, String english);

  default boolean has(MetricColumn column) {
    return has(column.header());
  }

  default String get(MetricColumn column) {
    return get(column.header());
  }

  default UsageException refuse(MetricColumn column, String chinese, String english) {
    return refuse(column.header(), chinese, english);
  }

  default String filled(MetricColumn column) {
    String cell = get(column);
    if (cell.isEmpty()) {
      throw refuse(column, "不能为空", "may not be empty");
    }
    return cell;
  }

  default int offset(MetricColumn column) {
    try {
      return Integer.parseUnsignedInt(get(column));
    } catch (NumberFormatException e) {
      throw refuse(column, "应为字符位置，如 75", "is an offset, such as 75");
    }
  }
}
