package io.zhibiao.extract.origin;

import io.zhibiao.extract.text.LineBreaks;
import io.zhibiao.extract.text.Mending;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The first and the last lines of a text, where mastheads and imprints stand.
 *
 * @param all the lines, normalised
 * @param own those among them that belong to the page and to no article
 */
public record OuterLines(List<String> all, Set<String> own) {

  /** How many lines an imprint may stand from the top or the bottom of a text. */
  private static final int IMPRINT_LINES = 15;

  public OuterLines {
    all = List.copyOf(all);
    own = Set.copyOf(own);
  }

  /**
   * The lines of a source.
   *
   * @param furniture what belongs to its pages, normalised
   */
  public static OuterLines of(SourceText source, Set<String> furniture) {
    List<String> first = new ArrayList<>();
    Deque<String> last = new ArrayDeque<>();
    String text = source.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !LineBreaks.isLineBreak(text.charAt(i))) {
        continue;
      }
      if (!text.substring(start, i).isBlank()) {
        Span line = new Span(start, i);
        if (first.size() < IMPRINT_LINES) {
          first.add(Mending.mend(source, List.of(line)).chars().strip());
        } else {
          last.add(Mending.mend(source, List.of(line)).chars().strip());
        }
        if (last.size() > IMPRINT_LINES) {
          last.removeFirst();
        }
      }
      start = i + 1;
    }
    first.addAll(last);
    return new OuterLines(first, furniture);
  }
}
