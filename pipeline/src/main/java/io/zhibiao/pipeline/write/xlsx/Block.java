package io.zhibiao.pipeline.write.xlsx;

import io.zhibiao.pipeline.series.Pivot;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rows of the summary that belong together.
 *
 * @param unit of its values, as shown
 * @param firstRow of the sheet, from 0
 * @param rows its places, from the first row on
 */
record Block(Pivot.Group group, String unit, int firstRow, List<Row> rows) {

  private static final String WHOLE_COUNTRY = "100000";

  /** A row: its values by year, exact. */
  record Row(Pivot.Place place, SortedMap<Integer, String> values) {}

  Block {
    rows = List.copyOf(rows);
  }

  /** The row with most values. */
  Row fullest() {
    return rows.stream()
        .max(Comparator.comparingInt((Row row) -> row.values().size()))
        .orElseThrow();
  }

  /** Its places without the whole country, which makes all others look like nothing. */
  List<Row> regions() {
    boolean national = rows.get(0).place().code().equals(WHOLE_COUNTRY);
    return rows.subList(national ? 1 : 0, rows.size());
  }

  /** In how many of the regions there is a value for a year, by year. */
  SortedMap<Integer, Integer> regionsByYear() {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    regions().forEach(row -> row.values().keySet().forEach(y -> counts.merge(y, 1, Integer::sum)));
    return counts;
  }

  /** Which row of the sheet it is. */
  int sheetRow(Row row) {
    return firstRow + rows.indexOf(row);
  }

  boolean hasNegative() {
    return rows.stream()
        .flatMap(row -> row.values().values().stream())
        .anyMatch(value -> new BigDecimal(value).signum() < 0);
  }
}
