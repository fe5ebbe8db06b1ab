package io.zhibiao.extract.text;

import java.util.Arrays;
import java.util.List;

/**
 * Blanks, two or more, that part the cells of a table: lines with as many cells each. {@code 息 县}
 * is one cell, a name set wide.
 */
final class WideGaps extends TableLines {

  private static final int WIDE = 2;

  /** A line break instead of blanks. */
  private static final int BREAK = -LONGEST;

  private static final char IDEOGRAPHIC_SPACE = '\u3000';
  private static final int[] NONE = {};

  private int cells;

  private WideGaps() {}

  static List<Borders> of(List<View> lines, SourceText source) {
    List<int[]> gaps = lines.stream().map(line -> read(line, source.text())).toList();
    return borders(lines, gaps, WideGaps::new);
  }

  @Override
  boolean goesOn(int[] gaps) {
    return cells == 0 || cells(gaps) == cells;
  }

  @Override
  void read(String line, int[] gaps, boolean row) {
    cells = cells(gaps);
  }

  private static int cells(int[] gaps) {
    return Arrays.stream(gaps).sum() + 1;
  }

  /** A 1 before each character that begins a cell behind the first; empty where none does. */
  private static int[] read(View line, String text) {
    if (line.length() > LONGEST || isProse(line)) {
      return NONE;
    }
    int[] widths = widths(line, text);
    int[] gaps = new int[line.length() + 1];
    boolean parts = false;
    int before = 0;
    for (int i = 1; i < line.length(); i++) {
      if (widths[i] == BREAK) {
        return NONE;
      }
      if (line.chars().charAt(i) != ' ') {
        boolean begins = widths[i] >= WIDE && !setsNameWide(line.chars(), widths, before, i);
        gaps[i] = begins ? 1 : 0;
        parts |= begins;
        before = i;
      }
    }
    return parts ? gaps : NONE;
  }

  /** How wide the blanks before each character are that is none itself. */
  private static int[] widths(View line, String text) {
    int[] widths = new int[line.length() + 1];
    int before = 0;
    for (int i = 1; i < line.length(); i++) {
      if (line.chars().charAt(i) != ' ') {
        for (int at = line.origin(before) + 1; at < line.origin(i); at++) {
          widths[i] =
              LineBreaks.isLineBreak(text.charAt(at)) ? BREAK : widths[i] + width(text.charAt(at));
        }
        before = i;
      }
    }
    widths[line.length()] = WIDE;
    return widths;
  }

  private static int width(char c) {
    return c == IDEOGRAPHIC_SPACE ? WIDE : Characters.isBlank(c) ? 1 : 0;
  }

  /** Whether single characters stand on both sides of the gap before the place. */
  private static boolean setsNameWide(String chars, int[] widths, int before, int at) {
    int behind = at + 1;
    while (behind < chars.length() && chars.charAt(behind) == ' ') {
      behind++;
    }
    boolean alone = (before == 0 || widths[before] > 0) && widths[behind] > 0;
    return alone
        && Characters.isIdeograph(chars.charAt(before))
        && Characters.isIdeograph(chars.charAt(at));
  }
}
