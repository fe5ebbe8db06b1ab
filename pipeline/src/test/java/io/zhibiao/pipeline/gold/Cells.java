package io.zhibiao.pipeline.gold;

import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.CsvTable;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A figure by the names of columns: a row, or one that a person found. */
record Cells(Map<String, String> byColumn) {

  static List<Cells> read(Path file) {
    CsvTable table = CsvTable.read(file);
    return table.rows().stream().map(row -> of(table.header(), row)).toList();
  }

  static List<Cells> of(Extraction extraction) {
    return MetricRow.of(extraction).map(row -> of(MetricColumn.HEADER, row.cells())).toList();
  }

  private static Cells of(List<String> header, List<String> row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), row.get(i));
    }
    return new Cells(Map.copyOf(cells));
  }

  /** The cell; empty where there is no such column. */
  String get(String column) {
    return byColumn.getOrDefault(column, "");
  }

  boolean isDate() {
    return get("type").equals("date");
  }

  int start() {
    return Integer.parseInt(get("start"));
  }

  int end() {
    return Integer.parseInt(get("end"));
  }

  boolean isAt(Cells other) {
    return start() == other.start() && end() == other.end();
  }

  boolean overlaps(Cells other) {
    return start() < other.end() && other.start() < end();
  }

  /** How many characters the ends of both lie apart. */
  int distance(Cells other) {
    return Math.abs(start() - other.start()) + Math.abs(end() - other.end());
  }
}
