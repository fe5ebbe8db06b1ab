package io.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the pages of a PDF together without what is printed on each: the line at the head and the
 * one at the foot, the same on most pages, numbers aside. The first head stays, it may be the
 * title.
 */
final class PdfPages {

  /** Parts the pages; no text has it. */
  static final String END = "\f";

  private static final int FEWEST = 3;

  private final List<List<String>> pages = new ArrayList<>();

  private PdfPages(String text) {
    for (String page : text.split(END, -1)) {
      List<String> lines = new ArrayList<>(page.lines().toList());
      while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
        lines.remove(lines.size() - 1);
      }
      while (!lines.isEmpty() && lines.get(0).isBlank()) {
        lines.remove(0);
      }
      pages.add(lines);
    }
  }

  /** The text whose pages end in {@link #END} as one, a page below the other. */
  static String joined(String text) {
    PdfPages pages = new PdfPages(text);
    pages.dropAtFoot();
    pages.dropAtHead();
    StringBuilder whole = new StringBuilder();
    for (List<String> page : pages.pages) {
      page.forEach(line -> whole.append(line).append('\n'));
    }
    return whole.toString();
  }

  private void dropAtHead() {
    List<String> heads =
        pages.stream().map(page -> page.isEmpty() ? "" : key(page.get(0))).toList();
    Map<String, Integer> printed = counts(heads);
    boolean first = true;
    for (int i = 0; i < heads.size(); i++) {
      if (runs(heads.get(i), printed)) {
        if (!first) {
          pages.get(i).remove(0);
        }
        first = false;
      }
    }
  }

  private void dropAtFoot() {
    List<String> feet =
        pages.stream().map(page -> page.size() < 2 ? "" : key(page.get(page.size() - 1))).toList();
    Map<String, Integer> printed = counts(feet);
    for (int i = 0; i < feet.size(); i++) {
      if (runs(feet.get(i), printed)) {
        pages.get(i).remove(pages.get(i).size() - 1);
      }
    }
  }

  private boolean runs(String key, Map<String, Integer> printed) {
    int times = key.isEmpty() ? 0 : printed.getOrDefault(key, 0);
    return times >= FEWEST && times * 2 > pages.size();
  }

  private static Map<String, Integer> counts(List<String> keys) {
    Map<String, Integer> printed = new HashMap<>();
    keys.forEach(key -> printed.merge(key, 1, Integer::sum));
    return printed;
  }

  /** A line without its numbers, which are those of pages; # for a number alone. */
  private static String key(String line) {
    StringBuilder key = new StringBuilder();
    line.codePoints()
        .filter(c -> !Character.isDigit(c) && !Character.isSpaceChar(c))
        .forEach(key::appendCodePoint);
    return key.isEmpty() && !line.isBlank() ? "#" : key.toString();
  }
}
