package io.zhibiao.pipeline.read;

import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Where the lines of a page begin and end: lines below each other that begin at about the same
 * place are a column, and one that reaches the column's right margin is full.
 */
final class PdfLines {

  /** What is farther to the left by more characters than that is another column. */
  private static final int DEEPEST_INDENT = 4;

  /** So many lines at least have a margin. */
  private static final int FEWEST = 4;

  /** How many characters a full line may lack: one that may not begin a line, and a comma. */
  private static final float SLACK = 1.6f;

  /** A blank between cells is wider than so many characters. */
  private static final float CELL_GAP = 1.5f;

  /** Lines of one text are no farther apart than so many characters. */
  private static final float WIDEST_PITCH = 2.6f;

  /** By the first character of a line: how many characters it stands to the right. */
  private final IdentityHashMap<TextPosition, Integer> indents = new IdentityHashMap<>();

  /** By the first character of a line: whether the line above goes on in it. */
  private final IdentityHashMap<TextPosition, Boolean> goingOn = new IdentityHashMap<>();

  private PdfLines() {}

  /** Measures the lines, each with its characters from the left to the right. */
  static PdfLines of(List<List<TextPosition>> lines) {
    PdfLines measured = new PdfLines();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !isBelow(lines.get(i - 1), lines.get(i))) {
        measured.measure(lines.subList(from, i));
        from = i;
      }
    }
    return measured;
  }

  /** How many characters the line stands to the right of those around it. */
  int indent(TextPosition first) {
    return indents.getOrDefault(first, 0);
  }

  /** Whether the line above is full and this one begins no paragraph. */
  boolean goesOnIn(TextPosition first) {
    return goingOn.getOrDefault(first, false);
  }

  private static boolean isBelow(List<TextPosition> above, List<TextPosition> line) {
    float down = line.get(0).getYDirAdj() - above.get(0).getYDirAdj();
    return down > 0
        && down < WIDEST_PITCH * size(line)
        && Math.abs(characters(line, above)) <= DEEPEST_INDENT;
  }

  private void measure(List<List<TextPosition>> column) {
    double right = column.stream().mapToDouble(PdfLines::end).max().orElse(0);
    for (int i = 0; i < column.size(); i++) {
      List<TextPosition> line = column.get(i);
      int before = i == 0 ? 0 : characters(line, column.get(i - 1));
      int behind = i + 1 == column.size() ? 0 : characters(line, column.get(i + 1));
      int indent = Math.max(0, Math.max(before, behind));
      indents.put(line.get(0), indent);
      if (i > 0 && indent == 0 && column.size() >= FEWEST) {
        List<TextPosition> above = column.get(i - 1);
        boolean full = end(above) + room(line) > right - SLACK * size(line);
        goingOn.put(line.get(0), full && !hasCells(above) && !hasCells(line));
      }
    }
  }

  /** How many characters a line begins to the right of another. */
  private static int characters(List<TextPosition> line, List<TextPosition> other) {
    return Math.round((line.get(0).getXDirAdj() - other.get(0).getXDirAdj()) / size(line));
  }

  private static double end(List<TextPosition> line) {
    TextPosition last = line.get(line.size() - 1);
    return last.getXDirAdj() + last.getWidthDirAdj();
  }

  /** The width of the number or the Latin word that a line begins with, which nothing parts. */
  private static double room(List<TextPosition> line) {
    double width = 0;
    for (TextPosition character : line) {
      if (character.getUnicode().chars().anyMatch(c -> c <= ' ' || c > 127)) {
        break;
      }
      width += character.getWidthDirAdj();
    }
    return width;
  }

  private static boolean hasCells(List<TextPosition> line) {
    for (int i = 1; i < line.size(); i++) {
      TextPosition left = line.get(i - 1);
      float gap = line.get(i).getXDirAdj() - left.getXDirAdj() - left.getWidthDirAdj();
      if (gap > CELL_GAP * size(line)) {
        return true;
      }
    }
    return false;
  }

  private static float size(List<TextPosition> line) {
    return Math.max(1, line.get(0).getFontSizeInPt());
  }
}
