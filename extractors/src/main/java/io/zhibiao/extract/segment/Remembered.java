package io.zhibiao.extract.segment;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A segmenter that still knows what it was asked last: several readers ask for the words around one
 * name, and names come again. It keeps a bounded number of answers, each in the one place that its
 * text has; another text of that place takes it over.
 */
public final class Remembered implements Segmenter {

  private static final int PLACES = 1 << 13;

  /** Longer ones hardly come again. */
  private static final int LONGEST = 64;

  private final Segmenter segmenter;
  private final AtomicReferenceArray<Answer> answers = new AtomicReferenceArray<>(PLACES);

  public Remembered(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  private record Answer(String sentence, List<Word> words) {}

  @Override
  public List<Word> words(String sentence) {
    if (sentence.length() > LONGEST) {
      return segmenter.words(sentence);
    }
    int hash = sentence.hashCode();
    int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    Answer known = answers.get(place);
    if (known != null && known.sentence().equals(sentence)) {
      return known.words();
    }
    Answer found = new Answer(sentence, segmenter.words(sentence));
    answers.set(place, found);
    return found.words();
  }
}
