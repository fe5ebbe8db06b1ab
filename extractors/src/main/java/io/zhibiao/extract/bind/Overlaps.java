package io.zhibiao.extract.bind;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.segment.Word;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts words that run from one known word into the next: {@code 按 年下 跌 → 按年 下跌}. Where no known
 * word follows, the segmenter's cut stays.
 */
final class Overlaps {

  /** A shorter word is too often a part of another. */
  private static final int SHORTEST = 2;

  private Overlaps() {}

  /** The words, cut anew where two known words stand one behind the other across their borders. */
  static List<Word> parted(List<Word> words, String chars, int offset) {
    List<Word> parted = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int start = words.get(i).span().start();
      int cut = end(chars, offset + start) - offset;
      int last = wordAround(words, i, cut);
      int end = last < 0 ? -1 : end(chars, offset + cut) - offset;
      int closing = last < 0 ? -1 : wordEndingAt(words, last, end);
      if (closing < 0) {
        parted.add(words.get(i));
        i++;
      } else {
        parted.add(word(chars, offset, start, cut, words.get(i)));
        parted.add(word(chars, offset, cut, end, words.get(closing)));
        i = closing + 1;
      }
    }
    return List.copyOf(parted);
  }

  /** Where the known word that begins at the place ends; the place itself where none begins. */
  private static int end(String chars, int start) {
    Optional<Phrases.Hit<Kind>> hit = Words.at(chars, start);
    return hit.filter(found -> found.span().length() >= SHORTEST)
        .map(found -> found.span().end())
        .orElse(start);
  }

  /** The word inside which the place lies, from a word on; -1 where it lies between two. */
  private static int wordAround(List<Word> words, int from, int place) {
    for (int i = from; i < words.size() && words.get(i).span().start() < place; i++) {
      if (words.get(i).span().end() > place) {
        return i;
      }
    }
    return -1;
  }

  private static int wordEndingAt(List<Word> words, int from, int place) {
    for (int i = from; i < words.size() && words.get(i).span().start() < place; i++) {
      if (words.get(i).span().end() == place) {
        return i;
      }
    }
    return -1;
  }

  private static Word word(String chars, int offset, int start, int end, Word like) {
    return new Word(
        new Span(start, end), chars.substring(offset + start, offset + end), like.tag());
  }
}
