package io.zhibiao.extract.lexicon;

import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases with a meaning, looked up at a place of a text, the longest first. A look-up costs at
 * most the longest phrase that begins with the character there.
 */
public final class Phrases<V> {

  private final Map<String, V> meanings;

  /** By first character: the lengths of phrases that begin with it, longest first. */
  private final Map<Character, int[]> lengths;

  public Phrases(Map<String, V> meanings) {
    this.meanings = Map.copyOf(meanings);
    Map<Character, List<Integer>> byFirst = new HashMap<>();
    for (String phrase : this.meanings.keySet()) {
      byFirst.computeIfAbsent(phrase.charAt(0), c -> new ArrayList<>()).add(phrase.length());
    }
    Map<Character, int[]> sorted = new HashMap<>();
    byFirst.forEach((first, all) -> sorted.put(first, longestFirst(all)));
    this.lengths = Map.copyOf(sorted);
  }

  private static int[] longestFirst(List<Integer> all) {
    int[] ascending = all.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    int[] descending = new int[ascending.length];
    Arrays.setAll(descending, i -> ascending[ascending.length - 1 - i]);
    return descending;
  }

  /** The longest phrase that begins at the place. */
  public Optional<Hit<V>> longestAt(String text, int start) {
    if (start >= text.length()) {
      return Optional.empty();
    }
    int[] candidates = lengths.get(text.charAt(start));
    if (candidates == null) {
      return Optional.empty();
    }
    for (int length : candidates) {
      if (start + length <= text.length()) {
        V meaning = meanings.get(text.substring(start, start + length));
        if (meaning != null) {
          return Optional.of(new Hit<>(new Span(start, start + length), meaning));
        }
      }
    }
    return Optional.empty();
  }

  /** All phrases of a stretch from left to right, the longest at each place, none overlapping. */
  public List<Hit<V>> allIn(String text, int from, int to) {
    List<Hit<V>> hits = new ArrayList<>();
    int at = from;
    while (at < to) {
      Optional<Hit<V>> hit = longestAt(text, at).filter(h -> h.span().end() <= to);
      hit.ifPresent(hits::add);
      at = hit.map(h -> h.span().end()).orElse(at + 1);
    }
    return hits;
  }

  /** A phrase found. */
  public record Hit<V>(Span span, V meaning) {}
}
