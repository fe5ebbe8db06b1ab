package io.zhibiao.extract.page;

import io.zhibiao.extract.text.Characters;
import java.util.List;

/** Finds tables that lost their lines: runs of short lines, many of them numbers. */
final class Cells {

  private static final int LONGEST = 20;
  private static final int FEWEST = 4;
  private static final int WORDS_TO_A_NUMBER = 3;

  private Cells() {}

  /** Marks the cells in the list. */
  static void mark(List<Item> items) {
    int start = 0;
    while (start < items.size()) {
      int end = start;
      int numbers = 0;
      while (end < items.size() && couldBe(items.get(end)) && (end == start || close(items, end))) {
        numbers += isNumber(items.get(end).text()) ? 1 : 0;
        end++;
      }
      if (end - start >= FEWEST && numbers * (WORDS_TO_A_NUMBER + 1) >= end - start) {
        for (int i = start; i < end; i++) {
          items.set(i, new Item(items.get(i).piece(), Kind.CELL));
        }
      }
      start = Math.max(end, start + 1);
    }
  }

  private static boolean close(List<Item> items, int at) {
    return items.get(at).piece().gap() <= 1;
  }

  private static boolean couldBe(Item item) {
    String text = item.text();
    return text.length() <= LONGEST
        && item.kind() != Kind.SECTION
        && item.kind() != Kind.CONTINUED
        && "。！？；，：".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** {@code -3.5}, {@code 4000.0}, {@code 12%}. */
  private static boolean isNumber(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= Characters.isDigit(c);
      if (!Characters.isDigit(c) && "+-.，,% ".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }
}
