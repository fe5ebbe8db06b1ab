package io.zhibiao.pipeline.write.xlsx;

import io.zhibiao.pipeline.plain.ReadableValue;
import io.zhibiao.pipeline.row.CellType;
import io.zhibiao.pipeline.row.IndicatorColumn;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.ResultTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sheet 指标: the columns of the contract, the canonical indicator, and readable values. */
final class MetricSheet {

  private static final String NAME = "指标";

  private final TableSheet sheet;

  MetricSheet(Book book, int mostRows) {
    this.sheet = new TableSheet(book, NAME, columns(), mostRows);
  }

  void write(MetricRow row, Optional<IndicatorRow> canonical) throws IOException {
    List<String> cells = new ArrayList<>();
    Set<Integer> shaded = new HashSet<>();
    for (MetricColumn column : MetricColumn.values()) {
      if (row.doubts(column)) {
        shaded.add(cells.size());
      }
      cells.add(row.cell(column));
      if (column == MetricColumn.INDICATOR) {
        cells.add(canonical.map(IndicatorRow::indicator).orElse(""));
        cells.add(canonical.map(IndicatorRow::indicatorId).orElse(""));
      } else if (column == MetricColumn.UNIT) {
        cells.addAll(ReadableValue.cells(row));
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
      } else if (column == MetricColumn.UNIT) {
        columns.add(
            new SheetColumn("易读数值", "按万、亿换算的数值\nThe value in 万 or 亿", CellType.DECIMAL, 14));
        columns.add(
            new SheetColumn("易读上限", "按万、亿换算的上限\nThe upper end likewise", CellType.DECIMAL, 12));
        columns.add(new SheetColumn("易读单位", "换算后的单位\nThe unit of both", CellType.TEXT, 12));
      }
    }
    return columns;
  }
}
