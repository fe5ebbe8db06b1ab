package io.zhibiao.extract.page;

import io.zhibiao.extract.text.Mending;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lines into pieces that stand alone: paragraphs parted by runs of ideographic spaces, a mark
 * of continuation before its text, a byline behind the last sentence, a page number at a line's
 * end.
 */
final class Cutting {

  private static final int SHORTEST_PARAGRAPH = 15;
  private static final int LONGEST_TAIL = 30;
  private static final int LONGEST_UNNAMED_TAIL = 8;

  private final SourceText source;
  private final String text;
  private final List<Piece> pieces = new ArrayList<>();

  private Cutting(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  static List<Piece> pieces(SourceText source) {
    Cutting cutting = new Cutting(source);
    Lines.of(source).forEach(cutting::cutLine);
    return cutting.pieces;
  }

  private void cutLine(Lines.Line line) {
    int gap = line.gap();
    int start = Escapes.behind(text, line.span());
    int end = Escapes.before(text, line.span(), start);
    if (start > line.span().start()) {
      pieces.addAll(pieces(new Span(line.span().start(), start), gap, false));
    }
    if (start < end) {
      for (Span flat : FlatLines.cut(text, new Span(start, end))) {
        for (Span part : paragraphs(flat)) {
          cutMarks(part, gap);
          gap = 0;
        }
      }
    }
    if (end < line.span().end()) {
      pieces.addAll(pieces(new Span(end, line.span().end()), 0, false));
    }
  }

  /** {@code 一段。　　二段。} is two; {@code 产　　量} is one. */
  private List<Span> paragraphs(Span line) {
    List<Span> parts = new ArrayList<>();
    int start = line.start();
    int runStart = -1;
    for (int i = line.start(); i <= line.end(); i++) {
      boolean empty = i < line.end() && Lines.isEmpty(text.charAt(i));
      if (empty && runStart < 0) {
        runStart = i;
      } else if (!empty && runStart >= 0) {
        if (partsParagraphs(runStart, i) && longEnough(start, runStart, i, line.end())) {
          parts.add(new Span(start, runStart));
          start = i;
        }
        runStart = -1;
      }
    }
    parts.add(new Span(start, line.end()));
    return parts;
  }

  private boolean partsParagraphs(int from, int to) {
    int ideographic = 0;
    for (int i = from; i < to; i++) {
      ideographic += text.charAt(i) == '\u3000' ? 1 : 0;
    }
    return ideographic >= 2;
  }

  private boolean longEnough(int start, int end, int next, int lineEnd) {
    return end - start >= SHORTEST_PARAGRAPH || nextRun(next, lineEnd) - next >= SHORTEST_PARAGRAPH;
  }

  /** Looks no farther than the shortest paragraph, so that cutting stays linear. */
  private int nextRun(int from, int lineEnd) {
    int most = Math.min(lineEnd, from + SHORTEST_PARAGRAPH);
    for (int i = from; i + 1 < most; i++) {
      if (text.charAt(i) == '\u3000' && text.charAt(i + 1) == '\u3000') {
        return i;
      }
    }
    return most;
  }

  private void cutMarks(Span part, int gap) {
    for (Piece whole : pieces(part, gap, false)) {
      int mark = Marks.end(whole.text());
      if (mark > 0 && mark < whole.text().length()) {
        int cut = whole.view().origin(mark - 1) + 1;
        pieces.addAll(pieces(new Span(part.start(), cut), gap, false));
        pieces(new Span(cut, part.end()), 0, false).forEach(this::cutTail);
      } else {
        cutTail(whole);
      }
    }
  }

  private void cutTail(Piece whole) {
    int tail = tailStart(whole);
    if (tail > 0) {
      int cut = whole.view().origin(tail - 1) + 1;
      pieces.addAll(pieces(new Span(whole.span().start(), cut), whole.gap(), false));
      pieces.addAll(pieces(new Span(cut, whole.span().end()), 0, true));
    } else {
      pieces.add(whole);
    }
  }

  /** Where a byline or page number begins behind the last sentence; 0 for none. */
  private static int tailStart(Piece piece) {
    String line = piece.text();
    int mark = Math.max(Marks.folioStart(line), Marks.pointerStart(line));
    if (mark > 0) {
      return mark;
    }
    int end = Paragraphs.lastSentenceEnd(line, LONGEST_TAIL);
    if (end <= 0 || end >= line.length()) {
      return 0;
    }
    String tail = Words.withoutFurniture(line.substring(end).strip());
    boolean apart = piece.view().origin(end) > piece.view().origin(end - 1) + 1;
    boolean unnamed = apart && tail.length() <= LONGEST_UNNAMED_TAIL && Headings.couldBe(tail);
    boolean named =
        (apart || tail.startsWith("（"))
            && (Bylines.namesWriters(tail)
                || Bylines.namesPeople(tail)
                || Bylines.namesPenInBrackets(tail));
    return unnamed || named ? end : 0;
  }

  /** The stretch without the blanks around it; nothing where it is blank. */
  private List<Piece> pieces(Span stretch, int gap, boolean tail) {
    int start = stretch.start();
    int end = stretch.end();
    while (start < end && Lines.isEmpty(text.charAt(start))) {
      start++;
    }
    while (end > start && Lines.isEmpty(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return List.of();
    }
    Span span = new Span(start, end);
    return List.of(new Piece(span, Mending.mend(source, List.of(span)), gap, tail));
  }
}
