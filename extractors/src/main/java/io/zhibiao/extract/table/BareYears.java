package io.zhibiao.extract.table;

import io.zhibiao.extract.text.Characters;
import java.util.List;

/** Years that are printed as bare numbers, as yearbooks do: {@code 2018 | 2019 | 2020}. */
final class BareYears {

  private static final int FIRST = 1900;
  private static final int LAST = 2100;
  private static final int DIGITS = 4;
  private static final int SEVERAL = 2;
  private static final int MOST_APART = 10;

  private BareYears() {}

  /** The year that a time in a head is, {@code 2020年} among them; 0 where it is none. */
  static int of(Bit time) {
    String text = time.text();
    return read(text.endsWith("年") ? text.substring(0, text.length() - 1) : text);
  }

  /** The year in a cell; 0 where it is none. */
  static int read(Cell cell) {
    return read(cell.text());
  }

  private static int read(String text) {
    if (text.length() != DIGITS || !text.chars().allMatch(c -> Characters.isDigit((char) c))) {
      return 0;
    }
    int year = Integer.parseInt(text);
    return year >= FIRST && year <= LAST ? year : 0;
  }

  /**
   * The cell behind a run of them that all go one way and have a text behind; the cell itself where
   * there is no such run.
   */
  static int runEnd(List<Cell> cells, int start) {
    int end = start;
    while (end < cells.size() && cells.get(end).isValue()) {
      boolean year = read(cells.get(end)) > 0;
      if (!year || (end > start + 1 && !goesOn(cells, end))) {
        return start;
      }
      end++;
    }
    return end - start >= SEVERAL && end < cells.size() ? end : start;
  }

  private static boolean goesOn(List<Cell> cells, int at) {
    int last = read(cells.get(at - 1));
    return Integer.signum(read(cells.get(at)) - last)
        == Integer.signum(last - read(cells.get(at - 2)));
  }

  /** {@code 1952 … 1957}: the main years, each on a line of its own. */
  private static boolean isLater(int year, int last, Cell cell) {
    return cell.fillsLine() && year > last && year - last <= MOST_APART;
  }

  /**
   * Whether a row named after a year begins: the next or the last year, or one with values behind
   * it on its line.
   *
   * @param last the year of the row before; 0 where there is none
   */
  static boolean beginsRow(Cell cell, int last) {
    int year = read(cell);
    boolean next = last == 0 || Math.abs(year - last) == 1 || isLater(year, last, cell);
    return year > 0 && (next || (cell.from() == 0 && !cell.fillsLine()));
  }
}
