package io.zhibiao.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * The borders of the cells of a line that still has them: the bars of {@code | 印刷 | *2.1%* |}, the
 * commas of {@code 茶叶,吨,1286,"1,302"}, semicolons likewise, and tabs. A line of a table has such
 * lines beside it; {@code 茶叶1286吨，增长3.5%} has no borders.
 */
public final class Borders {

  static final Borders NONE = new Borders(new BitSet(), new BitSet());
  private static final String SIGNS = "|，；";
  private static final char BAR = '|';
  private static final String BARS = "|";
  private static final char QUOTE = '"';
  private static final char EMPHASIS = '*';
  private static final String PROSE = "。！？";
  private static final String OF_NUMBERS = ".，+-−%‰<>≤≥±";
  private static final int GROUP = 3;
  private static final int LONGEST = 500;
  private static final int FEWEST_ROWS = 2;
  private static final int MOST_HEAD_LINES = 2;

  private final BitSet between;
  private final BitSet marks;

  /**
   * How many tabs stand before each character, and behind the last; empty where none part cells.
   */
  private final int[] tabs;

  private Borders(BitSet between, BitSet marks) {
    this(between, marks, new int[0]);
  }

  private Borders(BitSet between, BitSet marks, int[] tabs) {
    this.between = between;
    this.marks = marks;
    this.tabs = tabs;
  }

  static Borders tabs(int[] before) {
    return new Borders(new BitSet(), new BitSet(), before);
  }

  static Borders at(BitSet between, BitSet marks) {
    return new Borders(between, marks);
  }

  /** Those of each of the lines, which stand one below the other; tabs go before other signs. */
  public static List<Borders> of(List<View> lines, SourceText source) {
    List<Borders> found = of(lines.stream().map(View::chars).toList());
    List<Borders> tabs = TabRuns.of(lines, source);
    List<Borders> gaps = WideGaps.of(lines, source);
    for (int i = 0; i < found.size(); i++) {
      if (tabs.get(i).exist()) {
        found.set(i, tabs.get(i));
      } else if (!found.get(i).exist()) {
        Borders gap = gaps.get(i);
        found.set(i, gap.exist() ? gap : FlatRow.read(lines.get(i).chars()));
      }
    }
    return found;
  }

  /** Those that signs are, of each of the lines. */
  static List<Borders> of(List<String> lines) {
    List<Borders> found = new ArrayList<>(Collections.nCopies(lines.size(), NONE));
    for (int s = 0; s < SIGNS.length(); s++) {
      char sign = SIGNS.charAt(s);
      List<Borders> read = lines.stream().map(line -> read(line, sign)).toList();
      int start = 0;
      while (start < lines.size()) {
        int end = runEnd(lines, read, start);
        if (rows(lines, read, start, end, sign) >= FEWEST_ROWS) {
          for (int i = start; i < end; i++) {
            found.set(i, read.get(i));
          }
        }
        start = Math.max(start + 1, end);
      }
    }
    return found;
  }

  /** Behind the lines with as many cells: at most two of a head, then rows. */
  private static int runEnd(List<String> lines, List<Borders> read, int start) {
    int cells = read.get(start).cells();
    int heads = 0;
    int end = start;
    boolean more = cells > 1;
    while (more && end < lines.size() && read.get(end).cells() == cells) {
      boolean bars = lines.get(end).startsWith(BARS);
      boolean row = bars || read.get(end).isRow(lines.get(end));
      heads += row ? 0 : 1;
      more = row || (end - start < heads && heads <= MOST_HEAD_LINES);
      end += more ? 1 : 0;
    }
    return end;
  }

  private static int rows(List<String> lines, List<Borders> read, int start, int end, char sign) {
    int rows = 0;
    for (int i = start; i < end; i++) {
      boolean bars = sign == BAR && lines.get(i).startsWith(BARS);
      rows += bars || read.get(i).isRow(lines.get(i)) ? 1 : 0;
    }
    return rows;
  }

  private static Borders read(String line, char sign) {
    if (line.length() > LONGEST || line.indexOf(sign) < 0 || isProse(line)) {
      return NONE;
    }
    Borders read = new Borders(new BitSet(), new BitSet());
    int last = line.stripTrailing().length() - 1;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == QUOTE;
      boolean border = c == sign && !quoted;
      boolean edge = sign == BAR && (i == 0 || i == last);
      read.between.set(i, border && !edge);
      read.marks.set(i, border || c == QUOTE || (sign == BAR && c == EMPHASIS));
    }
    return read;
  }

  private static boolean isProse(String line) {
    return line.chars().anyMatch(c -> PROSE.indexOf(c) >= 0);
  }

  private int cells() {
    return between.isEmpty() ? 0 : between.cardinality() + 1;
  }

  /** Whether at least every second cell behind the name is a number. */
  private boolean isRow(String line) {
    int numbers = 0;
    int start = isInNumber(line, between.nextSetBit(0)) ? 0 : between.nextSetBit(0) + 1;
    while (start > 0) {
      int next = between.nextSetBit(start);
      numbers += isNumber(line, start, next < 0 ? line.length() : next) ? 1 : 0;
      start = next + 1;
    }
    return numbers > 0 && 2 * numbers >= cells() - 1;
  }

  /** {@code 98,760}: a comma of thousands, if no more digits follow. */
  private static boolean isInNumber(String line, int comma) {
    int before = comma - 1;
    while (before >= 0 && comma - before <= GROUP && Characters.isDigit(line.charAt(before))) {
      before--;
    }
    int behind = comma + 1;
    while (behind < line.length() && Characters.isDigit(line.charAt(behind))) {
      behind++;
    }
    int digits = comma - 1 - before;
    return digits > 0 && digits <= GROUP && behind - comma - 1 == GROUP;
  }

  static boolean isNumber(String line, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && line.charAt(from) == ' ') {
      from++;
    }
    while (from < to && line.charAt(to - 1) == ' ') {
      to--;
    }
    boolean digit = false;
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      boolean other = c == QUOTE || c == EMPHASIS || OF_NUMBERS.indexOf(c) >= 0;
      if (!other && !Characters.isDigit(c)) {
        return false;
      }
      digit |= Characters.isDigit(c);
    }
    return digit;
  }

  /** Whether the line has any. */
  public boolean exist() {
    return !between.isEmpty() || tabs.length > 0;
  }

  /** How many stand at the place, which is a border itself, or before it. */
  public int at(int place) {
    return tabs.length > 0 ? tabs[place] : between.get(place) ? 1 : 0;
  }

  /** Whether the character at the place is none of a cell: a border, an edge, a quotation mark. */
  public boolean isMark(int place) {
    return marks.get(place);
  }
}
