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
    int found = text.indexOf(figure.text(), earliest);
    if (found >= 0) {
      from = found;
    }
    return found;
  }

  private int index(int codePoints) {
    String text = sentence.sentence();
    int all = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.max(0, Math.min(all, codePoints)));
  }
}
