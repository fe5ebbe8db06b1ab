package io.zhibiao.extract.page;

import io.zhibiao.extract.text.Borders;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.View;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables that lost their lines: runs of short lines, many of them numbers, and lines that are
 * rows, with the head above them.
 */
final class Cells {

  private static final int LONGEST = 20;
  private static final int FEWEST = 4;
  private static final int WORDS_TO_A_NUMBER = 3;
  private static final int FEWEST_IN_TABLE = 6;

  /** So many empty lines may stand between two cells, where blank cells were. */
  private static final int MOST_EMPTY_LINES = 6;

  private static final int FEWEST_IN_ROW = 3;
  private static final int MOST_HEAD_LINES = 2;
  private static final int SHORTEST_TITLE = 6;

  private Cells() {}

  /** Marks the cells in the list. */
  static void mark(List<Item> items, SourceText source) {
    markCells(items);
    markRows(items);
    markBordered(items, source);
  }

  /** Lines that print the borders of their cells; the rule below a head stays furniture. */
  private static void markBordered(List<Item> items, SourceText source) {
    List<Borders> borders =
        Borders.of(items.stream().map(item -> item.piece().view()).toList(), source);
    for (int i = 0; i < items.size(); i++) {
      if (borders.get(i).exist() && items.get(i).kind() != Kind.FURNITURE) {
        setCell(items, i);
      }
    }
  }

  /** Rows one below the other with the head above them, and lines that are whole tables. */
  private static void markRows(List<Item> items) {
    boolean[] rows = new boolean[items.size()];
    for (int i = 0; i < rows.length; i++) {
      List<String> words = words(items.get(i));
      long numbers = words.stream().filter(w -> w.length() > 1 && isNumber(w)).count();
      boolean whole = numbers >= FEWEST_IN_TABLE && 2 * numbers >= words.size();
      rows[i] = words.size() >= FEWEST_IN_ROW && numbers >= 2 && 2 * numbers >= words.size();
      if (whole || (rows[i] && i > 0 && rows[i - 1])) {
        setCell(items, i);
      }
      if (rows[i] && i > 0 && rows[i - 1]) {
        setCell(items, i - 1);
        markHead(items, i - 1);
      }
    }
  }

  private static void markHead(List<Item> items, int firstRow) {
    for (int i = firstRow - 1; i >= Math.max(0, firstRow - MOST_HEAD_LINES); i--) {
      if (items.get(i).kind() == Kind.CELL || words(items.get(i)).size() < FEWEST_IN_ROW) {
        return;
      }
      setCell(items, i);
    }
  }

  private static void setCell(List<Item> items, int i) {
    items.set(i, new Item(items.get(i).piece(), Kind.CELL));
  }

  /** What stands between blanks in a line that is no sentence; none in another. */
  private static List<String> words(Item item) {
    View view = item.piece().view();
    String chars = view.chars();
    List<String> words = new ArrayList<>();
    if (chars.isEmpty()
        || chars.indexOf('。') >= 0
        || "！？；：".indexOf(chars.charAt(chars.length() - 1)) >= 0) {
      return words;
    }
    int start = 0;
    for (int i = 1; i <= chars.length(); i++) {
      boolean ends =
          i == chars.length() || chars.charAt(i) == ' ' || view.origin(i) > view.origin(i - 1) + 1;
      if (ends) {
        String word = chars.substring(start, i).strip();
        if (!word.isEmpty()) {
          words.add(word);
        }
        start = i;
      }
    }
    return words;
  }

  private static void markCells(List<Item> items) {
    int start = titleEnd(items);
    while (start < items.size()) {
      int end = start;
      int numbers = 0;
      while (end < items.size() && couldBe(items.get(end)) && (end == start || close(items, end))) {
        numbers += isNumber(items.get(end).text()) ? 1 : 0;
        end++;
      }
      if (end - start >= FEWEST && numbers * (WORDS_TO_A_NUMBER + 1) >= end - start) {
        for (int i = start; i < end; i++) {
          setCell(items, i);
        }
      }
      start = Math.max(end, start + 1);
    }
  }

  /** Behind the lines that a page begins with and that are titles of tables, not cells. */
  private static int titleEnd(List<Item> items) {
    int at = 0;
    while (at < items.size() && isTitle(items.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isTitle(Item item) {
    String text = item.text();
    return item.kind() == Kind.FURNITURE
        || (item.kind() == Kind.HEAD
            && Headings.weight(text) >= SHORTEST_TITLE
            && Words.ends(Words.Sort.TABLE_TITLE, text));
  }

  private static boolean close(List<Item> items, int at) {
    return items.get(at).piece().gap() <= MOST_EMPTY_LINES;
  }

  private static boolean couldBe(Item item) {
    String text = item.text();
    return !text.isEmpty() // a line of marks that show nothing
        && text.length() <= LONGEST
        && item.kind() != Kind.SECTION
        && item.kind() != Kind.CONTINUED
        && !Marks.isFolio(text)
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
