package io.zhibiao.extract.text;

import java.util.Arrays;
import java.util.List;

/**
 * Tabs that part the cells of a table: lines that tabs part, none wider than the head above them.
 * Not the tab of an indent, nor one in a line of prose.
 */
final class TabRuns extends TableLines {

  private static final int[] NONE = {};

  private int width;
  private boolean fits = true;

  private TabRuns() {}

  static List<Borders> of(List<View> lines, SourceText source) {
    List<int[]> tabs = lines.stream().map(line -> read(line, source.text())).toList();
    return borders(lines, tabs, TabRuns::new);
  }

  @Override
  boolean goesOn(int[] tabs) {
    return true;
  }

  @Override
  void read(String line, int[] tabs, boolean row) {
    int cells = cells(tabs, row ? line.length() : line.length() + 1);
    fits &= !row || (cells <= width && !holdsBrackets(line));
    width = isHead() && !row ? Math.max(width, cells) : width;
  }

  @Override
  boolean isTable() {
    return fits && super.isTable();
  }

  /** How many tabs stand before each character and behind the last; empty where none part it. */
  private static int[] read(View line, String text) {
    int length = line.length();
    if (length == 0 || length > LONGEST || isProse(line)) {
      return NONE;
    }
    int[] tabs = new int[length + 1];
    boolean parts = false;
    for (int i = 1; i < length; i++) {
      for (int at = line.origin(i - 1) + 1; at <= line.origin(i); at++) {
        if (LineBreaks.isLineBreak(text.charAt(at))) {
          return NONE;
        }
        tabs[i] += text.charAt(at) == '\t' ? 1 : 0;
      }
      parts |= tabs[i] > 0;
    }
    for (int at = line.origin(0) - 1; at >= 0 && Characters.isBlank(text.charAt(at)); at--) {
      tabs[0] += text.charAt(at) == '\t' ? 1 : 0;
    }
    int last = line.origin(length - 1) + 1;
    for (int at = last; at < text.length() && Characters.isBlank(text.charAt(at)); at++) {
      tabs[length] += text.charAt(at) == '\t' ? 1 : 0;
    }
    return parts ? tabs : NONE;
  }

  /** How many cells the tabs before a place part. */
  private static int cells(int[] tabs, int to) {
    return Arrays.stream(tabs, 0, to).sum() + 1;
  }

  /** {@code 3281（4%）}: two numbers in a cell. */
  private static boolean holdsBrackets(String line) {
    for (int open = line.indexOf('（', 1); open >= 0; open = line.indexOf('（', open + 1)) {
      boolean inside = open + 1 < line.length() && Characters.isDigit(line.charAt(open + 1));
      char before = line.charAt(open - 1);
      if (inside && (Characters.isDigit(before) || before == ' ')) {
        return true;
      }
    }
    return false;
  }
}
