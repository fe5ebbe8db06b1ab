package io.zhibiao.extract;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Span;

/**
 * What a row prints as its sentence: the sentence, mostly. One that is crowded with figures beyond
 * any that people write is printed around each of them only, as else a list of noise would be
 * printed whole once for each of its figures, and output would grow out of all proportion.
 */
final class Excerpt {

  /** Shorter sentences are printed whole, whatever they hold. */
  private static final int LONGEST_WHOLE = 150;

  /** So many characters to ten figures are fewer than in any sentence that was ever met. */
  private static final int CROWDED_TEN = 65;

  /** How much is printed on either side of a figure then. */
  private static final int AROUND = 40;

  private Excerpt() {}

  static Span around(Passage passage, Span figure) {
    Span sentence = passage.sentenceAt(figure.start());
    if (sentence.length() <= LONGEST_WHOLE || !isCrowded(passage, sentence)) {
      return sentence;
    }
    int start = Math.max(sentence.start(), figure.start() - AROUND);
    int end = Math.min(sentence.end(), Math.max(figure.end(), figure.start() + AROUND));
    String chars = passage.view().chars();
    boolean low = start > sentence.start() && Character.isLowSurrogate(chars.charAt(start));
    boolean high = end < sentence.end() && Character.isHighSurrogate(chars.charAt(end - 1));
    return new Span(low ? start - 1 : start, high ? end + 1 : end);
  }

  private static boolean isCrowded(Passage passage, Span sentence) {
    return 10 * sentence.length() < CROWDED_TEN * passage.mentionsIn(sentence);
  }
}
