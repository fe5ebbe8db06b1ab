package io.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the pages of a PDF together without what is printed on each: lines at the head and at the
 * foot, the same on most pages, numbers aside. The first of such heads stays, it may be the title,
 * unless it only numbers the page.
 */
final class PdfPages {

  /** Parts the pages; no text has it. */
  static final String END = "\f";

  private static final int FEWEST = 3;

  /** How many lines a head and a foot may have. */
  private static final int MOST_LINES = 3;

  /**
   * What is left of {@code 12}, {@code — 12 —}, {@code 第 1 页 共 3 页}, {@code Page 1 of 3} without
   * numbers.
   */
  private static final Set<String> NUMBERINGS =
      Set.of("#", "--", "——", "–", "––", "第页", "第页共页", "第页，共页", "第页/共页", "/", "Page", "Pageof");

  private final List<List<String>> pages = new ArrayList<>();

  /** By page, how many lines of its head stay. */
  private final int[] kept;

  private PdfPages(String text) {
    for (String page : text.split(END, -1)) {
      List<String> lines = new ArrayList<>(page.lines().toList());
      strip(lines);
      pages.add(lines);
    }
    kept = new int[pages.size()];
  }

  private static void strip(List<String> lines) {
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    while (!lines.isEmpty() && lines.get(0).isBlank()) {
      lines.remove(0);
    }
  }

  /** The text whose pages end in {@link #END} as one, a page below the other. */
  static String joined(String text) {
    PdfPages pages = new PdfPages(text);
    for (int i = 0; i < MOST_LINES; i++) {
      pages.dropAtFoot();
      pages.dropAtHead();
      pages.pages.forEach(PdfPages::strip);
    }
    StringBuilder whole = new StringBuilder();
    for (List<String> page : pages.pages) {
      page.forEach(line -> whole.append(line).append('\n'));
    }
    return whole.toString();
  }

  /** Drops one line of each head; the one that stays on its page is passed over from then on. */
  private void dropAtHead() {
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<String> page = pages.get(i);
      while (kept[i] > 0 && kept[i] < page.size() && page.get(kept[i]).isBlank()) {
        page.remove(kept[i]);
      }
      heads.add(kept[i] < page.size() ? key(page.get(kept[i])) : "");
    }
    Map<String, Integer> printed = counts(heads);
    boolean first = true;
    for (int i = 0; i < heads.size(); i++) {
      if (runs(heads.get(i), printed)) {
        boolean stays = first && !NUMBERINGS.contains(heads.get(i));
        if (stays) {
          kept[i]++;
        } else {
          pages.get(i).remove(kept[i]);
        }
        first &= !stays;
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
