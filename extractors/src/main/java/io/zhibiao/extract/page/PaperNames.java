package io.zhibiao.extract.page;

import io.zhibiao.extract.page.Words.Sort;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the paper is called that a page is from: a short line beside an imprint that ends as names
 * of papers do, or stands so on the page again; or the name that its reporters bear: {@code 某某新语记者
 * 赵一帆}.
 */
final class PaperNames {

  private static final int LONGEST = 10;

  private PaperNames() {}

  /** Marks the lines that are the paper's name as the page's own. */
  static void mark(List<Item> items) {
    Set<String> names = in(items);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.kind() == Kind.HEAD && (names.contains(item.text()) || isLatin(item.text()))) {
        items.set(i, item.as(Kind.FURNITURE));
      }
    }
  }

  private static Set<String> in(List<Item> items) {
    Set<String> names = new HashSet<>();
    Set<String> seen = new HashSet<>();
    Set<String> again = new HashSet<>();
    for (Item item : items) {
      if (item.kind() == Kind.HEAD && !seen.add(item.text())) {
        again.add(item.text());
      }
      String employer = Bylines.employer(item.byline());
      if (!employer.isEmpty()) {
        names.add(employer);
      }
    }
    for (int i = 0; i < items.size(); i++) {
      String text = items.get(i).text();
      boolean named = Words.ends(Sort.PAPER, text) || again.contains(text);
      if (named && text.length() <= LONGEST && (imprint(items, i - 1) || imprint(items, i + 1))) {
        names.add(text);
      }
    }
    return names;
  }

  private static boolean imprint(List<Item> items, int at) {
    return at >= 0 && at < items.size() && Imprints.headsPage(items.get(at).text());
  }

  /** {@code RIVER NEWS}, printed below the name. */
  private static boolean isLatin(String text) {
    boolean letters = text.toUpperCase(Locale.ROOT).chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    return letters
        && !Headings.isMarked(text)
        && text.chars().allMatch(c -> c < 0x7F && !Character.isDigit(c));
  }
}
