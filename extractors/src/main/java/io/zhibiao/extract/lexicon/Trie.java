package io.zhibiao.extract.lexicon;

import java.util.Arrays;

/**
 * Numbered phrases by their characters. Its edges stand in one table with open addressing, a key
 * for a node and a character, so that a step costs one look-up and no object. Most characters of a
 * text begin no phrase: the first ones stand in pages of their own, where that shows at once.
 */
final class Trie {

  /** No phrase begins at the place. */
  static final long NOTHING = -1;

  private static final int CHARACTER_BITS = 16;
  private static final long EMPTY = -1;

  /** Of Fibonacci hashing: 2^64 over the golden ratio. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** How many keys there are for 64 bits of the filter. */
  private static final int KEYS_FOR_FILTER = 16;

  private static final int PAGE_BITS = 8;
  private static final int[] EMPTY_PAGE = new int[1 << PAGE_BITS];

  /** By the halves of a phrase's first character: its node. */
  private final int[][] first = new int[1 << PAGE_BITS][];

  private long[] keys = new long[64];
  private int[] children = new int[64];

  /** Four bits for a key's place: one that is not set tells that no such edge is there. */
  private long[] filter = new long[keys.length / KEYS_FOR_FILTER];

  private int edges;

  /** By node: the phrase that ends there; -1 for none. */
  private int[] phrases = new int[32];

  private int nodes = 1;

  Trie() {
    Arrays.fill(first, EMPTY_PAGE);
    Arrays.fill(keys, EMPTY);
    Arrays.fill(phrases, -1);
  }

  /**
   * The number of a phrase that is not empty.
   *
   * @param next its number where it is new
   */
  int number(String phrase, int next) {
    int node = 0;
    for (int i = 0; i < phrase.length(); i++) {
      int child = child(node, phrase.charAt(i));
      node = child > 0 ? child : grow(node, phrase.charAt(i));
    }
    if (phrases[node] < 0) {
      phrases[node] = next;
    }
    return phrases[node];
  }

  /**
   * The longest phrase that begins at the place, and its end; see {@link #phrase}, {@link #end}.
   */
  long longestAt(String text, int start) {
    return longestAt(text, start, text.length());
  }

  /** Whether a phrase begins at the place; the shortest tells. */
  boolean beginsAt(String text, int start) {
    int node = 0;
    for (int i = Math.max(start, 0); i < text.length(); i++) {
      node = child(node, text.charAt(i));
      if (node == 0 || phrases[node] >= 0) {
        return node != 0;
      }
    }
    return false;
  }

  /**
   * Reads from a place back to the text's beginning: where the longest phrase ends that is found
   * so, which is the place itself where none is.
   */
  int longestBackwards(String text, int from) {
    int found = from;
    int node = 0;
    for (int i = Math.min(from, text.length()) - 1; i >= 0; i--) {
      node = child(node, text.charAt(i));
      if (node == 0) {
        break;
      }
      if (phrases[node] >= 0) {
        found = i;
      }
    }
    return found;
  }

  private long longestAt(String text, int start, int limit) {
    long found = NOTHING;
    int node = 0;
    for (int i = Math.max(start, 0); i < limit; i++) {
      node = child(node, text.charAt(i));
      if (node == 0) {
        break;
      }
      if (phrases[node] >= 0) {
        found = ((long) phrases[node] << Integer.SIZE) | (i + 1);
      }
    }
    return found;
  }

  static int phrase(long found) {
    return (int) (found >> Integer.SIZE);
  }

  static int end(long found) {
    return (int) found;
  }

  /** The longest phrase shorter than one that was found at the place; {@link #NOTHING} for none. */
  long shorterAt(String text, int start, long found) {
    return longestAt(text, start, end(found) - 1);
  }

  /** Whether a phrase begins with the character. */
  boolean beginsWith(char first) {
    return child(0, first) != 0;
  }

  /** 0, the root, for none. */
  private int child(int node, char c) {
    if (node == 0) {
      return first[c >> PAGE_BITS][c & (EMPTY_PAGE.length - 1)];
    }
    long key = ((long) node << CHARACTER_BITS) | c;
    int bit = bit(key);
    if ((filter[bit / Long.SIZE] & (1L << bit)) == 0) {
      return 0;
    }
    for (int at = slot(key); keys[at] != EMPTY; at = (at + 1) & (keys.length - 1)) {
      if (keys[at] == key) {
        return children[at];
      }
    }
    return 0;
  }

  private int slot(long key) {
    return bit(key) >>> 2;
  }

  private int bit(long key) {
    return (int) ((key * GOLDEN) >>> (Long.SIZE - 2 - Integer.numberOfTrailingZeros(keys.length)));
  }

  private int grow(int node, char c) {
    if (nodes == phrases.length) {
      phrases = Arrays.copyOf(phrases, 2 * nodes);
      Arrays.fill(phrases, nodes, phrases.length, -1);
    }
    if (node == 0) {
      putFirst(c, nodes);
      return nodes++;
    }
    if (2 * edges >= keys.length) {
      widen();
    }
    put(((long) node << CHARACTER_BITS) | c, nodes);
    edges++;
    return nodes++;
  }

  private void putFirst(char c, int child) {
    int page = c >> PAGE_BITS;
    if (first[page] == EMPTY_PAGE) {
      first[page] = EMPTY_PAGE.clone();
    }
    first[page][c & (EMPTY_PAGE.length - 1)] = child;
  }

  private void put(long key, int child) {
    int at = slot(key);
    while (keys[at] != EMPTY) {
      at = (at + 1) & (keys.length - 1);
    }
    keys[at] = key;
    children[at] = child;
    filter[bit(key) / Long.SIZE] |= 1L << bit(key);
  }

  private void widen() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[2 * oldKeys.length];
    children = new int[keys.length];
    filter = new long[keys.length / KEYS_FOR_FILTER];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        put(oldKeys[i], oldChildren[i]);
      }
    }
  }
}
