package io.zhibiao.extract.page;

import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.LineBreaks;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The printed lines of a source that hold anything, with the number of empty lines before each. CR
 * LF is one break, and so is a form feed with the breaks beside it.
 */
final class Lines {

  /**
   * A line.
   *
   * @param span without the blanks around it
   * @param gap empty lines before it; 0 for the first line
   */
  record Line(Span span, int gap) {}

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private int gap;

  private Lines(String text) {
    this.text = text;
  }

  static List<Line> of(SourceText source) {
    Lines lines = new Lines(source.text());
    lines.read();
    return lines.evened();
  }

  /** Where most lines stand wide apart, that is no gap: there the gaps count from one on. */
  private List<Line> evened() {
    int[] gaps = lines.stream().skip(1).mapToInt(Line::gap).sorted().toArray();
    int usual = gaps.length == 0 ? 0 : gaps[(gaps.length - 1) / 4];
    if (usual <= 1) {
      return lines;
    }
    return lines.stream()
        .map(
            line ->
                new Line(line.span(), line.gap() == 0 ? 0 : Math.max(1, line.gap() - usual + 1)))
        .toList();
  }

  private void read() {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || breaksAt(i)) {
        add(start, i);
        start = i + 1;
      }
    }
  }

  private boolean breaksAt(int i) {
    char c = text.charAt(i);
    boolean secondOfPair = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
    return LineBreaks.isLineBreak(c) && !secondOfPair && !(c == '\f' && besideBreak(i));
  }

  private boolean besideBreak(int i) {
    return (i > 0 && LineBreaks.isLineBreak(text.charAt(i - 1)))
        || (i + 1 < text.length() && LineBreaks.isLineBreak(text.charAt(i + 1)));
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isEmpty(text.charAt(start))) {
      start++;
    }
    while (end > start && isEmpty(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      lines.add(new Line(new Span(start, end), lines.isEmpty() ? 0 : gap));
      gap = 0;
    } else {
      gap++;
    }
  }

  static boolean isEmpty(char c) {
    return Characters.isBlank(c) || Characters.isInvisible(c) || LineBreaks.isLineBreak(c);
  }
}
