package io.zhibiao.audit.finding;

import io.zhibiao.extract.Metric;

/**
 * Where the figures of a sentence stand in its printed text. Offsets count in the source, line
 * breaks among them, which the sentence lacks: a figure is looked for where it can be at most so
 * many characters further left.
 */
final class SentencePlaces {

  private final Metric.Evidence sentence;
  private final int removed;

  /** The last place looked at, in code points and in characters. */
  private int codePoints;

  private int index;

  private int from;

  SentencePlaces(Metric.Evidence sentence) {
    this.sentence = sentence;
    String text = sentence.sentence();
    int printed = text.codePointCount(0, text.length());
    this.removed = sentence.sentenceEnd() - sentence.sentenceStart() - printed;
  }

  /**
   * The place of the next figure, in characters of the sentence; -1 where the sentence does not
   * have it.
   */
  int next(Metric.Evidence figure) {
    String text = sentence.sentence();
    int offset = figure.start() - sentence.sentenceStart();
    int earliest = Math.max(from, index(offset - removed));
    for (int at = earliest; at <= earliest + 2 * removed; at++) {
      if (text.startsWith(figure.text(), at)) {
        from = at + figure.text().length();
        return at;
      }
    }
    return -1;
  }

  private int index(int offset) {
    String text = sentence.sentence();
    while (codePoints < offset && index < text.length()) {
      index += Character.charCount(text.codePointAt(index));
      codePoints++;
    }
    return index;
  }
}
