package io.zhibiao.pipeline.write.xlsx;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rows of the summary that belong together.
 *
 * @param unit of its values, as shown
 * @param firstRow of the sheet, from 0
 * @param rows how many
 * @param valuesByYear how many values there are for each year
 */
record Block(
    Pivot.Group group,
    String unit,
    int firstRow,
    int rows,
    SortedMap<Integer, Integer> valuesByYear) {

  static Block of(
      Pivot.Group group, String unit, int firstRow, Collection<SortedMap<Integer, String>> rows) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    rows.forEach(row -> row.keySet().forEach(year -> counts.merge(year, 1, Integer::sum)));
    return new Block(group, unit, firstRow, rows.size(), counts);
  }

  int values() {
    return valuesByYear.values().stream().mapToInt(Integer::intValue).sum();
  }
}
