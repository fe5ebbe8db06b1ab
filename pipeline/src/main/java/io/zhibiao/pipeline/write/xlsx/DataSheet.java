package io.zhibiao.pipeline.write.xlsx;

import io.zhibiao.pipeline.row.IndicatorColumn;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.ResultTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sheet 数据: the columns of the contract, as in every other form, and the canonical indicator.
 */
final class DataSheet {

  private static final String NAME = "数据";

  private final TableSheet sheet;

  DataSheet(Book book, int mostRows) {
    this.sheet = new TableSheet(book, NAME, columns(), mostRows);
  }

  /**
   * Adds a row.
   *
   * @param canonical its indicator's id and name; both empty where it has none
   */
  void write(MetricRow row, IndicatorRow canonical) throws IOException {
    List<String> cells = new ArrayList<>();
    Set<Integer> shaded = new HashSet<>();
    for (MetricColumn column : MetricColumn.values()) {
      if (row.doubts(column)) {
        shaded.add(cells.size());
      }
      cells.add(row.cell(column));
      if (column == MetricColumn.INDICATOR) {
        cells.add(canonical.indicator());
        cells.add(canonical.indicatorId());
      }
    }
    sheet.write(cells, shaded);
  }

  void finish() throws IOException {
    sheet.finish();
  }

  private static List<SheetColumn> columns() {
    List<SheetColumn> columns = new ArrayList<>();
    for (MetricColumn column : MetricColumn.values()) {
      columns.add(
          column == MetricColumn.DOUBT
              ? SheetColumn.explaining(ResultTable.METRICS, column)
              : SheetColumn.of(ResultTable.METRICS, column));
      if (column == MetricColumn.INDICATOR) {
        columns.add(SheetColumn.of(ResultTable.INDICATORS, IndicatorColumn.INDICATOR));
        columns.add(SheetColumn.of(ResultTable.INDICATORS, IndicatorColumn.INDICATOR_ID));
      }
    }
    return columns;
  }
}
