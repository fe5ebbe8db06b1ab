package io.zhibiao.extract.bind;

import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.segment.Word;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes the name of a division one word, whatever a segmenter has made of it: {@code 朱 林镇粮 食 → 朱林镇
 * 粮食}. A name that an organisation's begins with ({@code 江苏省农科院}) stays in it.
 */
final class Divisions {

  private static final String NAMED = "ns";
  private static final String POINTED = "n";
  private static final String LANDMARK = "nz";

  private final String chars;
  private final List<Word> words;
  private final Segmenter segmenter;
  private final List<Word> settled = new ArrayList<>();
  private int next;

  private Divisions(String chars, List<Word> words, Segmenter segmenter) {
    this.chars = chars;
    this.words = words;
    this.segmenter = segmenter;
  }

  /**
   * The words of a stretch with its divisions in one word each.
   *
   * @param chars the stretch
   * @param offset where it begins in the text that the places are counted in
   * @param places where that text names divisions, by place
   */
  static List<Word> in(String chars, int offset, List<Span> places, Segmenter segmenter) {
    Divisions divisions = new Divisions(chars, segmenter.words(chars), segmenter);
    for (int i = firstFrom(places, offset); i < places.size(); i++) {
      Span place = places.get(i);
      if (place.end() > offset + chars.length()) {
        break;
      }
      divisions.settle(new Span(place.start() - offset, place.end() - offset));
    }
    divisions.skipTo(chars.length());
    return List.copyOf(divisions.settled);
  }

  private static int firstFrom(List<Span> places, int offset) {
    int found = Collections.binarySearch(places, new Span(offset, Integer.MAX_VALUE));
    return found < 0 ? -found - 1 : found;
  }

  private void settle(Span place) {
    skipTo(place.start());
    int last = next;
    while (last < words.size() && words.get(last).span().end() < place.end()) {
      last++;
    }
    boolean taken = last == words.size() || words.get(next).span().start() > place.start();
    if (taken || isInName(place, next) || isInName(place, last)) {
      return;
    }
    addParts(words.get(next).span().start(), place.start());
    String name = chars.substring(place.start(), place.end());
    settled.add(new Word(place, name, Words.kindOf(name).isEmpty() ? NAMED : POINTED));
    addParts(place.end(), words.get(last).span().end());
    next = last + 1;
  }

  private void skipTo(int position) {
    while (next < words.size() && words.get(next).span().end() <= position) {
      settled.add(outside(words.get(next)));
      next++;
    }
  }

  /** {@code 黄河} is a place, but no division: it is part of names. */
  private static Word outside(Word word) {
    boolean landmark = word.tag().startsWith(NAMED) && Role.LANDMARK.ends(word.text());
    return landmark ? new Word(word.span(), word.text(), LANDMARK) : word;
  }

  /** {@code 江苏省农科院}: the word is a name that goes on beyond the division's; no {@code 某市企业}. */
  private boolean isInName(Span place, int index) {
    Word word = words.get(index);
    boolean name = word.tag().startsWith("nt") || word.tag().startsWith("nz");
    return name && !place.contains(word.span()) && !Role.TRADE.ends(word.text());
  }

  private void addParts(int from, int to) {
    if (from < to) {
      segmenter.words(chars.substring(from, to)).forEach(part -> settled.add(part.moved(from)));
    }
  }
}
