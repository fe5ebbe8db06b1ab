package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Phrases.Hit;
import io.zhibiao.extract.lexicon.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where in a text something begins that may name a place, hides such names or points at one; the
 * same whatever surrounds the text. Most characters begin nothing: the few places are found in one
 * look at the text, and each table is asked there only.
 */
final class Sites {

  private static final class Holder {
    /** All words but the names of divisions, which have a trie of their own. */
    private static final WordSet WORDS =
        new WordSet(
            Stream.of(
                    Lexicon.OTHER_NAMES.words(),
                    Deictics.words(),
                    Foreign.words(),
                    NationalBodies.words(),
                    Abbreviations.words())
                .flatMap(Set::stream)
                .toList());
  }

  private final String chars;
  private final int[] places;
  private final List<Hit<Deictics.Pointer>> pointers;
  private final List<Hit<Division>> foreign;
  private final List<Hit<String>> offices;
  private final List<Hit<List<Division>>> abbreviations;

  private Sites(String chars) {
    this.chars = chars;
    this.places = places(chars);
    this.pointers = Deictics.in(this);
    this.foreign = Foreign.in(this);
    this.offices = NationalBodies.in(this);
    this.abbreviations = Abbreviations.in(this);
  }

  static Sites of(String chars) {
    return new Sites(chars);
  }

  private static int[] places(String chars) {
    int[] places = new int[Math.max(1, chars.length() / 8)];
    int count = 0;
    for (int at = 0; at < chars.length(); at++) {
      if (OtherNames.opens(chars.charAt(at))
          || Holder.WORDS.beginsAt(chars, at)
          || DivisionNames.beginAt(chars, at)) {
        places = count < places.length ? places : Arrays.copyOf(places, 2 * count);
        places[count++] = at;
      }
    }
    return Arrays.copyOf(places, count);
  }

  /** The phrases of a table from left to right, the longest at each place, none overlapping. */
  <V> List<Hit<V>> all(Phrases<V> table) {
    List<Hit<V>> hits = new ArrayList<>();
    int next = 0;
    for (int at : places) {
      Hit<V> hit = at < next ? null : table.longestAt(chars, at).orElse(null);
      if (hit != null) {
        hits.add(hit);
        next = hit.span().end();
      }
    }
    return hits;
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

  /** Places outside China, those that are only a partner aside. */
  List<Hit<Division>> foreign() {
    return foreign;
  }

  /** Offices of the whole country, each with the provinces that have one of its name. */
  List<Hit<String>> offices() {
    return offices;
  }

  /** What may be provinces by one character, or several in one word. */
  List<Hit<List<Division>>> abbreviations() {
    return abbreviations;
  }
}
