package io.zhibiao.extract.page;

import io.zhibiao.extract.text.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an article is about, by the pairs of characters in it: a heading inside a piece takes up
 * words of the piece, the headline of the next one does not.
 */
final class Topic {

  /** So much of an article tells what it is about. */
  private static final int MOST = 5000;

  private final Set<Integer> pairs = new HashSet<>();
  private int length;

  /** What no heading was held against yet; few are, and then the pairs are read. */
  private final List<String> unread = new ArrayList<>();

  void add(String text) {
    unread.add(text);
  }

  private void read(String text) {
    for (int i = 0; i + 1 < text.length() && length < MOST; i++, length++) {
      if (isPair(text, i)) {
        pairs.add(pair(text, i));
      }
    }
  }

  /** How many pairs of a heading the topic holds. */
  int shares(String heading) {
    unread.forEach(this::read);
    unread.clear();
    int shared = 0;
    for (int i = 0; i + 1 < heading.length(); i++) {
      shared += isPair(heading, i) && pairs.contains(pair(heading, i)) ? 1 : 0;
    }
    return shared;
  }

  private static boolean isPair(String text, int at) {
    return Characters.isIdeograph(text.charAt(at)) && Characters.isIdeograph(text.charAt(at + 1));
  }

  private static int pair(String text, int at) {
    return (text.charAt(at) << 16) | text.charAt(at + 1);
  }
}
