package io.zhibiao.extract.page;

import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A page whose line breaks became blanks: {@code 标题 近日，某市…。 小标题 今年…。 后来…。}. Its paragraphs end in a
 * full stop and a blank; a heading stands between blanks. Not a scan, which has blanks before its
 * full stops too.
 */
final class FlatLines {

  private static final int SHORTEST = 300;
  private static final int FEWEST_STOPS = 3;
  private static final int LONGEST_HEADING = 20;
  private static final String MARKS = "。！？，、；：";

  private final String text;
  private final Span line;

  private FlatLines(String text, Span line) {
    this.text = text;
    this.line = line;
  }

  /** The paragraphs and headings of a line; the line itself where it is no such page. */
  static List<Span> cut(String text, Span line) {
    FlatLines flat = new FlatLines(text, line);
    return line.length() >= SHORTEST && flat.isFlat() ? flat.parts() : List.of(line);
  }

  private boolean isFlat() {
    int stops = 0;
    int scanned = 0;
    for (int i = line.start(); i + 1 < line.end(); i++) {
      stops += endsParagraph(i) ? 1 : 0;
      boolean mark = MARKS.indexOf(Characters.normalize(text.charAt(i + 1))) >= 0;
      scanned += mark && Characters.isBlank(text.charAt(i)) ? 1 : 0;
    }
    return stops >= FEWEST_STOPS && scanned < stops;
  }

  private boolean endsParagraph(int i) {
    return "。！？”".indexOf(text.charAt(i)) >= 0
        && text.charAt(i + 1) == ' '
        && i + 2 < line.end()
        && !Characters.isBlank(text.charAt(i + 2));
  }

  private List<Span> parts() {
    List<Span> parts = new ArrayList<>();
    int start = line.start();
    for (int i = line.start(); i + 1 < line.end(); i++) {
      if (endsParagraph(i)) {
        addParagraph(start, i + 1, parts);
        start = i + 1;
      }
    }
    addParagraph(start, line.end(), parts);
    return parts;
  }

  private void addParagraph(int from, int end, List<Span> parts) {
    int start = from;
    while (start < end && Lines.isEmpty(text.charAt(start))) {
      start++;
    }
    if (start == end) {
      return;
    }
    int heading = parts.isEmpty() ? titleEnd(start, end) : headingEnd(start, end);
    if (heading > start) {
      parts.add(new Span(start, heading));
    }
    parts.add(new Span(heading, end));
  }

  /** Where a heading ends: at the first blank, if no mark comes before it. */
  private int headingEnd(int start, int end) {
    for (int i = start; i < Math.min(end, start + LONGEST_HEADING); i++) {
      char c = text.charAt(i);
      if (MARKS.indexOf(Characters.normalize(c)) >= 0) {
        return start;
      }
      if (Characters.isBlank(c)) {
        return i;
      }
    }
    return start;
  }

  /** Where a title runs into the first sentence: {@code 增长36.5%昨日，}. */
  private int titleEnd(int start, int end) {
    int most = Math.min(end, start + 2 * LONGEST_HEADING);
    for (int i = start; i < most; i++) {
      if (MARKS.indexOf(Characters.normalize(text.charAt(i))) >= 0) {
        return start;
      }
      int opener = Words.lengthAt(Words.Sort.OPENER, text, i);
      if (opener > 0 && i > start && i + opener < end && text.charAt(i + opener) == '，') {
        return i;
      }
    }
    return start;
  }
}
