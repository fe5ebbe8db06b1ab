package io.zhibiao.extract.lexicon;

import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Phrases with a meaning, looked up at a place of a text, the longest first. A look-up walks a
 * {@link Trie} and costs no more than the characters that a phrase has in common with the text.
 */
public final class Phrases<V> {

  private final Trie trie;

  /** By the trie's number of a phrase. */
  private final List<V> meanings;

  public Phrases(Map<String, V> meanings) {
    this(new Gathering<V>((one, other) -> other).addAll(meanings));
  }

  private Phrases(Gathering<V> gathered) {
    this.trie = gathered.trie;
    this.meanings = List.copyOf(gathered.meanings);
  }

  /** Phrases that come one by one, some of them again. */
  public static final class Gathering<V> {
    private final Trie trie = new Trie();
    private final List<V> meanings = new ArrayList<>();
    private final BinaryOperator<V> together;

    /**
     * Gathers phrases.
     *
     * @param together what a phrase means that was added with either meaning
     */
    public Gathering(BinaryOperator<V> together) {
      this.together = together;
    }

    /** Adds one, which is not empty. */
    public void add(String phrase, V meaning) {
      int number = trie.number(phrase, meanings.size());
      if (number < meanings.size()) {
        meanings.set(number, together.apply(meanings.get(number), meaning));
      } else {
        meanings.add(meaning);
      }
    }

    private Gathering<V> addAll(Map<String, V> meanings) {
      // in any order: what a trie answers does not depend on it
      meanings.forEach(this::add);
      return this;
    }

    /** All of them. */
    public Phrases<V> phrases() {
      return new Phrases<>(this);
    }
  }

  /** The longest phrase that begins at the place. */
  public Optional<Hit<V>> longestAt(String text, int start) {
    long found = start < text.length() ? trie.longestAt(text, start) : Trie.NOTHING;
    return found == Trie.NOTHING ? Optional.empty() : Optional.of(hit(start, found));
  }

  /** Whether a phrase begins at the place. */
  public boolean beginsAt(String text, int start) {
    return trie.beginsAt(text, start);
  }

  /** Whether a phrase begins with the character. */
  public boolean beginsWith(char first) {
    return trie.beginsWith(first);
  }

  /** All phrases that begin at the place, the longest first. */
  public List<Hit<V>> allAt(String text, int start) {
    List<Hit<V>> hits = List.of();
    long found = start < text.length() ? trie.longestAt(text, start) : Trie.NOTHING;
    while (found != Trie.NOTHING) {
      hits = hits.isEmpty() ? new ArrayList<>(2) : hits;
      hits.add(hit(start, found));
      found = trie.shorterAt(text, start, found);
    }
    return hits;
  }

  /** All phrases of a stretch from left to right, the longest at each place, none overlapping. */
  public List<Hit<V>> allIn(String text, int from, int to) {
    List<Hit<V>> hits = new ArrayList<>();
    int at = from;
    while (at < to) {
      long found = trie.longestAt(text, at);
      boolean inside = found != Trie.NOTHING && Trie.end(found) <= to;
      if (inside) {
        hits.add(hit(at, found));
      }
      at = inside ? Trie.end(found) : at + 1;
    }
    return hits;
  }

  private Hit<V> hit(int start, long found) {
    return new Hit<>(new Span(start, Trie.end(found)), meanings.get(Trie.phrase(found)));
  }

  /** A phrase found. */
  public record Hit<V>(Span span, V meaning) {}
}
