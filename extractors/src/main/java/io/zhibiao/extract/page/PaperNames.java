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

  /** So many lines below its title a page of the web has its headline. */
  private static final int FAR = 20;

  private static final int NEAR = 4;

  private PaperNames() {}

  /** Marks the lines that are the paper's name as the page's own. */
  static void mark(List<Item> items) {
    Set<String> names = in(items);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean own = names.contains(item.text()) || isLatin(item.text()) || repeats(items, i);
      if (item.kind() == Kind.HEAD && own) {
        items.set(i, item.as(Kind.FURNITURE));
      }
    }
  }

  /** The title of a page of the web, its headline in it: {@code 甲村修路_本地频道_某某网}. */
  private static boolean repeats(List<Item> items, int at) {
    int end = items.get(at).text().indexOf('_');
    if (end <= 0) {
      return false;
    }
    String headline = items.get(at).text().substring(0, end).strip();
    int most = Math.min(items.size(), at + FAR);
    return items.subList(at + 1, most).stream().anyMatch(item -> item.text().equals(headline));
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
      boolean head = items.get(i).kind() == Kind.HEAD && text.length() <= LONGEST;
      if (named && head && (belowImprint(items, i) || imprint(items, i + 1))) {
        names.add(text);
      }
    }
    return names;
  }

  /** Whether an imprint stands above, or above an address. */
  private static boolean belowImprint(List<Item> items, int at) {
    int above = at - 1;
    while (above > 0
        && above > at - NEAR
        && items.get(above).kind() == Kind.FURNITURE
        && !imprint(items, above)) {
      above--;
    }
    return imprint(items, above);
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
