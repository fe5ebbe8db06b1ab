package io.zhibiao.extract.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Words without a meaning of their own, looked up from their beginning or from their end. */
public final class WordSet {

  /** No words. */
  public static final WordSet NONE = new WordSet(List.of());

  private final Trie beginnings = new Trie();

  /** The same words from their last character to their first. */
  private final Trie ends = new Trie();

  public WordSet(Collection<String> words) {
    for (String word : words) {
      beginnings.number(word, 0);
      ends.number(new StringBuilder(word).reverse().toString(), 0);
    }
  }

  /** The words of a table, a row each, by the kind that one of its columns tells. */
  public static <K extends Enum<K>> Map<K, WordSet> byKind(
      Table table, Class<K> kinds, String kind, String word) {
    Map<K, List<String>> words = new EnumMap<>(kinds);
    for (Table.Row row : table.rows()) {
      words
          .computeIfAbsent(Enum.valueOf(kinds, row.get(kind)), any -> new ArrayList<>())
          .add(row.get(word));
    }
    Map<K, WordSet> sets = new EnumMap<>(kinds);
    words.forEach((of, all) -> sets.put(of, new WordSet(all)));
    return sets;
  }

  /** Behind the longest word that begins at the place; the place itself where none does. */
  public int end(String text, int place) {
    long found = beginnings.longestAt(text, place);
    return found == Trie.NOTHING ? place : Trie.end(found);
  }

  /** Whether one of the words begins at the place. */
  public boolean beginsAt(String text, int place) {
    return beginnings.beginsAt(text, place);
  }

  /** Whether one of the words ends at the place. */
  public boolean endsAt(String text, int place) {
    return start(text, place) < place;
  }

  /** Where the longest word begins that ends at the place; the place itself where none does. */
  public int start(String text, int place) {
    return ends.longestBackwards(text, place);
  }

  /** Whether it is one of the words. */
  public boolean holds(String word) {
    return !word.isEmpty() && end(word, 0) == word.length();
  }

  /** Whether one of the words stands in the text. */
  public boolean isIn(String text) {
    return isIn(text, NONE);
  }

  /** Whether one of the words stands in the text other than inside one of the others. */
  public boolean isIn(String text, WordSet others) {
    int covered = 0;
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = end(text, i);
      for (; end > i && next <= i; next++) {
        covered = Math.max(covered, others.end(text, next));
      }
      if (end > Math.max(i, covered)) {
        return true;
      }
    }
    return false;
  }
}
