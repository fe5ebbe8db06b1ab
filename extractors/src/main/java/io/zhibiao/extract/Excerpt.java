package io.zhibiao.extract;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Span;

/**
 * What a row prints as its sentence: the sentence, mostly. One that is crowded with figures beyond
 * any that people write is printed around each of them only, as else it would be printed whole once
 * for each of its figures, and output would grow to more than a hundred times the text.
 */
final class Excerpt {

  /** How many times its own bytes a sentence may take in all its rows together. */
  private static final int MOST_TIMES = 100;

  /** Bytes of a row's other cells, more than any such row has: a title of sixty characters, too. */
  private static final int OTHER_CELLS = 320;

  /** Of one character, at most. */
  private static final int BYTES = 3;

  /** How much is printed on either side of a figure then, at most. */
  private static final int AROUND = 40;

  private Excerpt() {}

  static Span around(Passage passage, Span figure) {
    Span sentence = passage.sentenceAt(figure.start());
    if (!isCrowded(passage, sentence)) {
      return sentence;
    }
    int room = room(passage, sentence);
    int start = Math.max(sentence.start(), figure.start() - room);
    int end = Math.min(sentence.end(), Math.max(figure.end(), figure.start() + room));
    String chars = passage.view().chars();
    boolean low = start > sentence.start() && Character.isLowSurrogate(chars.charAt(start));
    boolean high = end < sentence.end() && Character.isHighSurrogate(chars.charAt(end - 1));
    return new Span(low ? start - 1 : start, high ? end + 1 : end);
  }

  /** So many characters on either side that all rows of the sentence together keep the bound. */
  private static int room(Passage passage, Span sentence) {
    long row = MOST_TIMES * bytes(passage.view().chars(), sentence) / passage.mentionsIn(sentence);
    return (int) Math.max(0, Math.min(AROUND, (row - OTHER_CELLS) / (2 * BYTES)));
  }

  private static boolean isCrowded(Passage passage, Span sentence) {
    long bytes = bytes(passage.view().chars(), sentence);
    return passage.mentionsIn(sentence) * (bytes + OTHER_CELLS) > MOST_TIMES * bytes;
  }

  /** In UTF-8, near enough. */
  private static long bytes(String chars, Span sentence) {
    long bytes = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      bytes += chars.charAt(i) < 0x80 ? 1 : 3;
    }
    return bytes;
  }
}
