package io.zhibiao.extract.page;

import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.LineBreaks;
import io.zhibiao.extract.text.Span;
import java.util.List;

/**
 * Whether a text is wrapped at a fixed width, so that its full lines end anywhere in a sentence. A
 * page with a paragraph to a line is not, nor is a table whose cells happen to be alike.
 */
final class Wrapping {

  private static final int NARROWEST = 24;
  private static final int WIDEST = 240;

  /** How much narrower than the width a full line may be, in half-width columns. */
  private static final int SLACK = 3;

  private static final int FEWEST = 4;

  /** One in so many lines must be full. */
  private static final int FULL = 4;

  /** One in so many lines may be wider. */
  private static final int WIDER = 50;

  private final String text;
  private final int width;

  private Wrapping(String text, int width) {
    this.text = text;
    this.width = width;
  }

  static Wrapping of(String text, List<Piece> lines) {
    Wrapping none = new Wrapping(text, WIDEST + 1);
    int[] widths = new int[WIDEST + 2];
    for (Piece line : lines) {
      widths[none.columns(line.span())]++;
    }
    int wider = widths[WIDEST + 1];
    int width = WIDEST;
    while (width > NARROWEST && (wider + widths[width]) * WIDER <= lines.size()) {
      wider += widths[width];
      width--;
    }
    int full = 0;
    for (int i = width; i >= width - SLACK; i--) {
      full += widths[i];
    }
    return full >= FEWEST && full * FULL >= lines.size() ? new Wrapping(text, width) : none;
  }

  /** Whether no more of the text found room in the line: {@code 实现零售总额 | 74.15亿元}. */
  boolean isFull(Piece line) {
    int columns = columns(line.span());
    int least = width - Math.max(SLACK, wordBelow(line.span().end()));
    return columns >= least && columns <= WIDEST;
  }

  /** Columns of the number or the word of Latin letters, which nothing parts, below a line. */
  private int wordBelow(int end) {
    int start = end;
    while (start < text.length() && start - end <= NARROWEST && Lines.isEmpty(text.charAt(start))) {
      start++;
    }
    int at = start;
    while (at < text.length() && at - start < NARROWEST && isOfWord(text.charAt(at))) {
      at++;
    }
    return at - start;
  }

  private static boolean isOfWord(char c) {
    return c < 128 && (Characters.isDigit(c) || Characters.isLetter(c) || ".,%-".indexOf(c) >= 0);
  }

  /** Half-width columns, the indent among them. */
  private int columns(Span line) {
    int start = line.start();
    int least = Math.max(0, start - NARROWEST);
    while (start > least && !LineBreaks.isLineBreak(text.charAt(start - 1))) {
      start--;
    }
    int columns = 0;
    for (int i = start; i < line.end() && columns <= WIDEST; i++) {
      columns += columns(text.charAt(i));
    }
    return Math.min(columns, WIDEST + 1);
  }

  private static int columns(char c) {
    if (Characters.isInvisible(c)) {
      return 0;
    }
    boolean wide = Characters.isIdeograph(c) || (c >= '\u3000' && c <= '\uFF60');
    return wide || "“”‘’—…·".indexOf(c) >= 0 ? 2 : 1;
  }
}
