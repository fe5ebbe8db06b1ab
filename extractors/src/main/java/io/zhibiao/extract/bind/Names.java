package io.zhibiao.extract.bind;

import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.segment.Word;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes verbs out of names that a recogniser has run together: {@code 企业达 → 企业 达}, {@code 占总 → 占
 * 总}. A name that ends in a verb of reporting right before a figure is none.
 */
final class Names {

  private Names() {}

  /** The words with such names in parts. */
  static List<Word> split(List<Word> words, Segmenter segmenter) {
    List<Word> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int length = word.text().length();
      boolean name = word.tag().startsWith("nr") || word.tag().startsWith("nt");
      boolean known = Words.kindOf(word.text()).isPresent();
      if (!known && length > 2 && comparesWithTime(words, i)) {
        addParts(parts, word, 0, length - 1, segmenter);
        addParts(parts, word, length - 1, length, segmenter);
      } else if (!name || known || length < 2) {
        parts.add(word);
      } else if (Role.GLUED.ends(word.text())) {
        addParts(parts, word, 0, length - 1, segmenter);
        addParts(parts, word, length - 1, length, segmenter);
      } else if (word.text().charAt(0) == '占') {
        addParts(parts, word, 0, 1, segmenter);
        addParts(parts, word, 1, length, segmenter);
      } else {
        parts.add(word);
      }
    }
    return List.copyOf(parts);
  }

  /** {@code 产量比 上年}: no ratio, as what follows is a time or, behind the last word, a date. */
  private static boolean comparesWithTime(List<Word> words, int index) {
    char end = words.get(index).text().charAt(words.get(index).text().length() - 1);
    boolean time = index + 1 == words.size() || words.get(index + 1).tag().startsWith("t");
    return (end == '比' || end == '较') && time;
  }

  private static void addParts(List<Word> parts, Word name, int from, int to, Segmenter segmenter) {
    for (Word part : segmenter.words(name.text().substring(from, to))) {
      int start = name.span().start() + from + part.span().start();
      parts.add(new Word(new Span(start, start + part.span().length()), part.text(), part.tag()));
    }
  }
}
