package io.zhibiao.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences, at {@code 。！？} and behind the closing marks that follow them. A
 * paragraph's end is a sentence's end. A semicolon is not: its parts share their subject.
 */
public final class Sentences {

  private static final String ENDS = "。！？";
  private static final String CLOSERS = "”’）》】。！？";

  private Sentences() {}

  /** The sentences in order, without the blanks between them; none for a blank view. */
  public static List<Span> of(View view) {
    String chars = view.chars();
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < chars.length(); i++) {
      if (ENDS.indexOf(chars.charAt(i)) < 0) {
        continue;
      }
      while (i + 1 < chars.length() && CLOSERS.indexOf(chars.charAt(i + 1)) >= 0) {
        i++;
      }
      addTrimmed(chars, start, i + 1, sentences);
      start = i + 1;
    }
    addTrimmed(chars, start, chars.length(), sentences);
    return List.copyOf(sentences);
  }

  private static void addTrimmed(String chars, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && chars.charAt(start) == ' ') {
      start++;
    }
    while (end > start && chars.charAt(end - 1) == ' ') {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }
}
