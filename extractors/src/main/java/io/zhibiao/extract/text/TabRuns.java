package io.zhibiao.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Tabs that part the cells of a table: at least three lines, one below the other, that tabs part,
 * two of them with a number behind a tab, none wider than the head above them. Not the tab of an
 * indent, nor one in a line of prose.
 */
final class TabRuns {

  private static final String PROSE = "。！？";
  private static final int LONGEST = 500;
  private static final int FEWEST_LINES = 3;
  private static final int FEWEST_ROWS = 2;
  private static final int[] NONE = {};

  private TabRuns() {}

  static List<Borders> of(List<View> lines, SourceText source) {
    List<Borders> found = new ArrayList<>(Collections.nCopies(lines.size(), Borders.NONE));
    List<int[]> tabs = lines.stream().map(line -> read(line, source.text())).toList();
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      int rows = 0;
      int width = 0;
      boolean fits = true;
      while (end < lines.size() && tabs.get(end).length > 0) {
        String line = lines.get(end).chars();
        boolean row = isRow(line, tabs.get(end));
        int cells = cells(tabs.get(end), row ? line.length() : line.length() + 1);
        fits &= !row || (cells <= width && !holdsBrackets(line));
        width = rows == 0 && !row ? Math.max(width, cells) : width;
        rows += row ? 1 : 0;
        end++;
      }
      boolean table = fits && end - start >= FEWEST_LINES && rows >= FEWEST_ROWS;
      for (int i = start; table && i < end; i++) {
        found.set(i, Borders.tabs(tabs.get(i)));
      }
      start = Math.max(start + 1, end);
    }
    return found;
  }

  /** How many tabs stand before each character and behind the last; empty where none part it. */
  private static int[] read(View line, String text) {
    int length = line.length();
    if (length == 0 || length > LONGEST || line.chars().chars().anyMatch(TabRuns::isProse)) {
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

  static boolean isProse(int c) {
    return PROSE.indexOf(c) >= 0;
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

  /** Whether a cell behind its first is a number. */
  static boolean isRow(String line, int[] tabs) {
    int start = 0;
    for (int i = 1; i <= line.length(); i++) {
      if (i == line.length() || tabs[i] > 0) {
        if (start > 0 && Borders.isNumber(line, start, i)) {
          return true;
        }
        start = i;
      }
    }
    return false;
  }
}
