package io.zhibiao.extract.text;

import java.util.Arrays;
import java.util.List;

/**
 * Joins pieces of a source into one {@link View}: a paragraph that a column or a line cut, a
 * headline of several lines. What printing and scanning put between characters goes: line breaks,
 * indents, zero-width characters, spaces inside a number and around punctuation.
 *
 * <p>{@code "投资2 9 0 0 亿\n 元" → "投资2900亿元"}; {@code "元宵将至 花灯走俏"} keeps its space, and so does
 * {@code "34.8 2262.5"}, two cells of a table.
 */
public final class Mending {

  private Mending() {}

  /**
   * Joins the pieces.
   *
   * @param pieces stretches of the source in reading order
   */
  public static View mend(SourceText source, List<Span> pieces) {
    Draft draft = new Draft(pieces.stream().mapToInt(Span::length).sum() + pieces.size());
    for (Span piece : pieces) {
      boolean lineStart = true;
      for (int i = piece.start(); i < piece.end(); i++) {
        char c = source.plain().charAt(i);
        if (LineBreaks.isLineBreak(c)) {
          lineStart = true;
        } else if (Characters.isBlank(c)) {
          if (!lineStart) {
            draft.add(' ', i, false);
          }
        } else if (!Characters.isInvisible(c)) {
          draft.add(Characters.normalize(c), i, lineStart);
          lineStart = false;
        }
      }
    }
    return draft.withoutScanSpaces();
  }

  /** Characters with their origins, growing. */
  private static final class Draft {
    private final char[] chars;
    private final int[] origin;
    private int length;

    Draft(int capacity) {
      chars = new char[capacity];
      origin = new int[capacity];
    }

    /** Adds a character; a break within a number is marked, so that scans of it can be told. */
    void add(char c, int at, boolean lineStart) {
      boolean inNumber =
          length > 0 && Characters.isDigit(c) && Characters.isDigit(chars[length - 1]);
      if (lineStart && inNumber) {
        append(ScanSpaces.BREAK, at);
      }
      append(c, at);
    }

    private void append(char c, int at) {
      chars[length] = c;
      origin[length] = at;
      length++;
    }

    View withoutScanSpaces() {
      Draft kept = new Draft(length);
      ScanSpaces spaces = new ScanSpaces(chars, length);
      for (int i = 0; i < length; i++) {
        boolean dropped = chars[i] == ScanSpaces.BREAK || (chars[i] == ' ' && !spaces.keepsAt(i));
        if (!dropped) {
          kept.append(chars[i], origin[i]);
        }
      }
      return new View(
          new String(kept.chars, 0, kept.length), Arrays.copyOf(kept.origin, kept.length));
    }
  }
}
