package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases.Hit;
import java.util.Arrays;
import java.util.List;

/**
 * Where in a text something begins that may name a division, or that hides such names, and the
 * words that point at one; the same whatever surrounds the text.
 */
final class Sites {

  private final String chars;
  private final int[] places;
  private final List<Hit<Deictics.Pointer>> pointers;

  private Sites(String chars, int[] places, List<Hit<Deictics.Pointer>> pointers) {
    this.chars = chars;
    this.places = places;
    this.pointers = List.copyOf(pointers);
  }

  static Sites of(String chars) {
    int[] places = new int[Math.max(1, chars.length() / 8)];
    int count = 0;
    for (int at = 0; at < chars.length(); at++) {
      if (OtherNames.mayBegin(chars, at) || DivisionNames.beginAt(chars, at)) {
        places = count < places.length ? places : Arrays.copyOf(places, 2 * count);
        places[count++] = at;
      }
    }
    return new Sites(chars, Arrays.copyOf(places, count), Deictics.in(chars, 0, chars.length()));
  }

  String chars() {
    return chars;
  }

  /** How many places there are. */
  int size() {
    return places.length;
  }

  /** One of the places, which stand in order. */
  int place(int number) {
    return places[number];
  }

  /** The pointing words from left to right. */
  List<Hit<Deictics.Pointer>> pointers() {
    return pointers;
  }
}
