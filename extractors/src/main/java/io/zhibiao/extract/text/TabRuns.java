package io.zhibiao.extract.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Tabs that part the cells of a table: at least three lines, one below the other, that tabs part,
 * two of them with a number behind a tab. Not the tab of an indent, nor one in a line of prose.
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
      while (end < lines.size() && tabs.get(end).length > 0) {
        rows += isRow(lines.get(end).chars(), tabs.get(end)) ? 1 : 0;
        end++;
      }
      boolean table = end - start >= FEWEST_LINES && rows >= FEWEST_ROWS;
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
