package io.zhibiao.pipeline.write.xlsx;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A bar chart of a block of the summary.
 *
 * @param horizontal whether its bars lie, so that names of regions can be read
 * @param fromZero whether its axis begins there, as bars have to where none is negative
 * @param values how many it shows
 */
record Chart(String title, boolean horizontal, boolean fromZero, int values, List<Series> series) {

  /** Cells of the summary: what a series is called, what its bars stand for, how long they are. */
  record Series(String name, String categories, String values) {}

  /** Fewer numbers than these are read faster than looked at. */
  private static final int FEWEST_VALUES = 3;

  private static final int MOST_CHARTS = 24;
  private static final int MOST_REGIONS = 20;

  /** Regions are compared within one year. */
  private static final int MOST_YEARS = 1;

  /** Charts of the blocks that say most, the fullest first. */
  static List<Chart> of(List<Block> blocks, SortedSet<Integer> years, int mostRows) {
    List<Integer> columns = List.copyOf(years);
    return blocks.stream()
        .filter(block -> block.firstRow() + block.rows().size() <= mostRows)
        .flatMap(block -> of(block, columns).stream())
        .sorted(Comparator.comparingInt(Chart::values).reversed())
        .limit(MOST_CHARTS)
        .toList();
  }

  /** Regions beside each other or one region through the years, whichever has more to show. */
  private static Optional<Chart> of(Block block, List<Integer> years) {
    Chart chart =
        block.fullest().values().size() > block.regions().size()
            ? throughYears(block, years)
            : acrossRegions(block, years);
    return Optional.of(chart).filter(shown -> shown.values() >= FEWEST_VALUES);
  }

  private static Chart throughYears(Block block, List<Integer> years) {
    Block.Row shown = block.fullest();
    SortedMap<Integer, String> values = shown.values();
    int row = block.sheetRow(shown);
    int from = SummarySheet.FIRST_YEAR_COLUMN + years.indexOf(values.firstKey());
    int to = SummarySheet.FIRST_YEAR_COLUMN + years.indexOf(values.lastKey());
    Series series =
        new Series(
            cells(row, SummarySheet.PLACE_COLUMN, row, SummarySheet.PLACE_COLUMN),
            cells(0, from, 0, to),
            cells(row, from, row, to));
    return new Chart(title(block), false, !block.hasNegative(), values.size(), List.of(series));
  }

  /** A bar for each region; a series for each of the years with most of them. */
  private static Chart acrossRegions(Block block, List<Integer> years) {
    List<Block.Row> regions = block.regions();
    int first = block.sheetRow(regions.get(0));
    int last = first + Math.min(regions.size(), MOST_REGIONS) - 1;
    SortedMap<Integer, Integer> counts = block.regionsByYear();
    List<Integer> shown =
        counts.keySet().stream()
            .sorted(
                Comparator.<Integer>comparingInt(year -> counts.getOrDefault(year, 0))
                    .thenComparing(Comparator.naturalOrder())
                    .reversed())
            .limit(MOST_YEARS)
            .sorted()
            .toList();
    List<Series> series =
        shown.stream()
            .map(year -> SummarySheet.FIRST_YEAR_COLUMN + years.indexOf(year))
            .map(
                column ->
                    new Series(
                        cells(0, column, 0, column),
                        cells(first, SummarySheet.PLACE_COLUMN, last, SummarySheet.PLACE_COLUMN),
                        cells(first, column, last, column)))
            .toList();
    int values = shown.stream().mapToInt(year -> counts.getOrDefault(year, 0)).sum();
    return new Chart(title(block), true, !block.hasNegative(), values, series);
  }

  private static String title(Block block) {
    return "%s（%s，%s）"
        .formatted(block.group().indicator(), block.group().span().label(), block.unit());
  }

  /** As formulas name them: {@code '汇总'!$C$2:$C$9}. */
  private static String cells(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    String first = cell(firstRow, firstColumn);
    String last = cell(lastRow, lastColumn);
    return "'%s'!%s".formatted(SummarySheet.NAME, first.equals(last) ? first : first + ":" + last);
  }

  private static String cell(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return "$%s$%d".formatted(letters, row + 1);
  }
}
