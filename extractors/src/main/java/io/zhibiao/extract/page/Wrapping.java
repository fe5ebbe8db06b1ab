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

  /** Likewise where letters and digits have widths of their own. */
  private static final int SLACK_OF_PROPORTIONAL = 5;

  /** So many letters and digits of a proportional font take the room of one column less. */
  private static final int NARROW_TO_COLUMN = 3;

  /** A line that is farther indented stands in the middle of the page. */
  private static final int CENTRED = 12;

  private static final int FEWEST = 4;

  /** One in so many lines must be full. */
  private static final int FULL = 4;

  /** One in so many lines may be wider. */
  private static final int WIDER = 50;

  private final String text;
  private final int width;

  /** Whether its letters and digits are narrower than half a character. */
  private final boolean proportional;

  private Wrapping(String text, int width, boolean proportional) {
    this.text = text;
    this.width = width;
    this.proportional = proportional;
  }

  static Wrapping of(String text, List<Piece> lines) {
    Fit even = fit(text, lines, false);
    Fit narrow = fit(text, lines, true);
    Fit best = narrow.full() > even.full() ? narrow : even;
    return best.full() >= FEWEST && best.full() * FULL >= lines.size()
        ? best.wrapping()
        : new Wrapping(text, WIDEST + 1, false);
  }

  /** A width, and how many lines it fills. */
  private record Fit(Wrapping wrapping, int full) {}

  private static Fit fit(String text, List<Piece> lines, boolean proportional) {
    Wrapping none = new Wrapping(text, WIDEST + 1, proportional);
    int[] widths = new int[WIDEST + 2];
    for (Piece line : lines) {
      if (none.indent(line.span()) <= CENTRED) {
        widths[none.columns(line.span())]++;
      }
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
    return new Fit(new Wrapping(text, width, proportional), full);
  }

  /** Whether no more of the text found room in the line: {@code 实现零售总额 | 74.15亿元}. */
  boolean isFull(Piece line) {
    int columns = columns(line.span());
    int slack = proportional ? SLACK_OF_PROPORTIONAL : SLACK;
    int least = width - Math.max(slack, wordBelow(line.span().end()));
    return columns >= least && columns <= WIDEST;
  }

  /** How many letters and digits a line has. */
  private int narrow(Span line) {
    int narrow = 0;
    for (int i = line.start(); i < line.end(); i++) {
      narrow += isOfWord(text.charAt(i)) ? 1 : 0;
    }
    return narrow;
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
    int columns = 0;
    for (int i = line.start() - indent(line); i < line.end() && columns <= WIDEST; i++) {
      columns += columns(text.charAt(i));
    }
    if (columns > WIDEST) {
      return WIDEST + 1;
    }
    return columns - (proportional ? narrow(line) / NARROW_TO_COLUMN : 0);
  }

  /** How many characters of its line stand before it. */
  private int indent(Span line) {
    int start = line.start();
    int least = Math.max(0, start - NARROWEST);
    while (start > least && !LineBreaks.isLineBreak(text.charAt(start - 1))) {
      start--;
    }
    return line.start() - start;
  }

  private static int columns(char c) {
    if (Characters.isInvisible(c)) {
      return 0;
    }
    boolean wide = Characters.isIdeograph(c) || (c >= '\u3000' && c <= '\uFF60');
    return wide || "“”‘’—…·".indexOf(c) >= 0 ? 2 : 1;
  }
}
