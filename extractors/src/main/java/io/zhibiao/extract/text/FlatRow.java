package io.zhibiao.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A table that ran into one line, its cells parted by commas: {@code 指标，单位，2020年，里程，公里，1123，客运量，
 * 万人，86…}. It ends with its sentence. Not prose, whose commas part clauses: few of those are bare
 * numbers.
 */
final class FlatRow {

  private static final char COMMA = '，';
  private static final String ENDS = "。！？";
  private static final int FEWEST_CELLS = 12;
  private static final int FEWEST_NUMBERS = 4;
  private static final int CELLS_TO_A_NUMBER = 5;
  private static final int LONGEST_CELL = 60;

  private FlatRow() {}

  /** The borders of a line; none where it is no such table. */
  static Borders read(String line) {
    if (line.indexOf(COMMA) < 0) {
      return Borders.NONE;
    }
    int stop = end(line);
    List<Integer> commas = commas(line, stop);
    int numbers = 0;
    int start = 0;
    for (int comma : commas) {
      if (comma - start > LONGEST_CELL) {
        return Borders.NONE;
      }
      numbers += Borders.isNumber(line, start, comma) ? 1 : 0;
      start = comma + 1;
    }
    boolean table =
        commas.size() >= FEWEST_CELLS
            && numbers >= FEWEST_NUMBERS
            && numbers * CELLS_TO_A_NUMBER >= commas.size();
    return table
        ? Borders.at(bits(commas, stop, line.length()), marks(commas, stop))
        : Borders.NONE;
  }

  private static int end(String line) {
    int end = 0;
    while (end < line.length() && ENDS.indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static List<Integer> commas(String line, int stop) {
    List<Integer> commas = new ArrayList<>();
    for (int i = 0; i < stop; i++) {
      if (line.charAt(i) == COMMA) {
        commas.add(i);
      }
    }
    return commas;
  }

  /** The end of the sentence is a mark, and a border where more follows. */
  private static BitSet marks(List<Integer> commas, int stop) {
    BitSet marks = new BitSet();
    commas.forEach(marks::set);
    marks.set(stop);
    return marks;
  }

  private static BitSet bits(List<Integer> commas, int stop, int length) {
    BitSet bits = new BitSet();
    commas.forEach(bits::set);
    bits.set(stop, stop + 1 < length);
    return bits;
  }
}
