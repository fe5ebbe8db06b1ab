package io.zhibiao.pipeline.write.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;

/**
 * A bar chart of a block of the summary.
 *
 * @param horizontal whether its bars lie, so that names of regions can be read
 */
record Chart(String title, boolean horizontal, List<Series> series) {

  /** Cells of the summary: what a series is called, what its bars stand for, how long they are. */
  record Series(String name, String categories, String values) {}

  /** Fewer numbers than these are read faster than looked at. */
  private static final int FEWEST_VALUES = 3;

  private static final int MOST_CHARTS = 24;
  private static final int MOST_REGIONS = 20;
  private static final int MOST_SERIES = 4;

  /** Charts of the blocks that say most. */
  static List<Chart> of(List<Block> blocks, SortedSet<Integer> years, int mostRows) {
    List<Integer> columns = List.copyOf(years);
    return blocks.stream()
        .filter(block -> block.values() >= FEWEST_VALUES)
        .filter(block -> block.firstRow() + block.rows() <= mostRows)
        .sorted(Comparator.comparingInt(Block::values).reversed())
        .limit(MOST_CHARTS)
        .map(block -> of(block, columns))
        .toList();
  }

  private static Chart of(Block block, List<Integer> years) {
    String title =
        "%s（%s，%s）"
            .formatted(block.group().indicator(), block.group().span().label(), block.unit());
    return block.rows() >= block.valuesByYear().size()
        ? new Chart(title, true, byRegion(block, years))
        : new Chart(title, false, byYear(block, years));
  }

  /** A bar for each region; a series for each of the years with most of them. */
  private static List<Series> byRegion(Block block, List<Integer> years) {
    int first = block.firstRow();
    int last = first + Math.min(block.rows(), MOST_REGIONS) - 1;
    List<Integer> fullest =
        block.valuesByYear().keySet().stream()
            .sorted(
                Comparator.comparing((Integer year) -> block.valuesByYear().get(year))
                    .thenComparing(Comparator.naturalOrder())
                    .reversed())
            .limit(MOST_SERIES)
            .sorted()
            .toList();
    List<Series> series = new ArrayList<>();
    for (int year : fullest) {
      int column = SummarySheet.FIRST_YEAR_COLUMN + years.indexOf(year);
      series.add(
          new Series(
              cells(0, column, 0, column),
              cells(first, SummarySheet.PLACE_COLUMN, last, SummarySheet.PLACE_COLUMN),
              cells(first, column, last, column)));
    }
    return series;
  }

  /** A bar for each year; a series for each region. */
  private static List<Series> byYear(Block block, List<Integer> years) {
    int from = SummarySheet.FIRST_YEAR_COLUMN + years.indexOf(block.valuesByYear().firstKey());
    int to = SummarySheet.FIRST_YEAR_COLUMN + years.indexOf(block.valuesByYear().lastKey());
    return IntStream.range(block.firstRow(), block.firstRow() + Math.min(block.rows(), MOST_SERIES))
        .mapToObj(
            row ->
                new Series(
                    cells(row, SummarySheet.PLACE_COLUMN, row, SummarySheet.PLACE_COLUMN),
                    cells(0, from, 0, to),
                    cells(row, from, row, to)))
        .toList();
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
