package io.zhibiao.extract.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * Lines, one below the other, whose cells something parts: at least three of them, two with a
 * number behind a gap, are a table.
 */
abstract class TableLines {

  /** A line that is longer is no row. */
  static final int LONGEST = 500;

  private static final String PROSE = "。！？";
  private static final int FEWEST_LINES = 3;
  private static final int FEWEST_ROWS = 2;

  private int lines;
  private int rows;

  /**
   * The borders of the cells of all tables.
   *
   * @param gaps of each line: what parts it before each character; empty where nothing does
   * @param begin lines that none was added to
   */
  static List<Borders> borders(
      List<View> lines, List<int[]> gaps, Supplier<? extends TableLines> begin) {
    List<Borders> found = new ArrayList<>(Collections.nCopies(lines.size(), Borders.NONE));
    int start = 0;
    while (start < lines.size()) {
      TableLines table = begin.get();
      int end = start;
      while (end < lines.size() && table.takes(lines.get(end).chars(), gaps.get(end))) {
        end++;
      }
      for (int i = start; table.isTable() && i < end; i++) {
        found.set(i, Borders.tabs(gaps.get(i)));
      }
      start = Math.max(start + 1, end);
    }
    return found;
  }

  private boolean takes(String line, int[] gaps) {
    if (gaps.length == 0 || !goesOn(gaps)) {
      return false;
    }
    boolean row = isRow(line, gaps);
    read(line, gaps, row);
    lines++;
    rows += row ? 1 : 0;
    return true;
  }

  /** Whether a line that is parted so belongs to those before it. */
  abstract boolean goesOn(int[] gaps);

  /** Reads a line that belongs to them. */
  abstract void read(String line, int[] gaps, boolean row);

  /** Whether all of them are the lines of one table. */
  boolean isTable() {
    return lines >= FEWEST_LINES && rows >= FEWEST_ROWS;
  }

  /** Whether no row was read yet. */
  final boolean isHead() {
    return rows == 0;
  }

  /** Whether the line is one of prose. */
  static boolean isProse(View line) {
    return line.chars().chars().anyMatch(c -> PROSE.indexOf(c) >= 0);
  }

  /** Whether a cell behind its first is a number. */
  private static boolean isRow(String line, int[] gaps) {
    int start = 0;
    for (int i = 1; i <= line.length(); i++) {
      if (i == line.length() || gaps[i] > 0) {
        if (start > 0 && Borders.isNumber(line, start, i)) {
          return true;
        }
        start = i;
      }
    }
    return false;
  }
}
