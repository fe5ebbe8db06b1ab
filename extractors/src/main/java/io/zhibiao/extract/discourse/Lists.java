package io.zhibiao.extract.discourse;

import io.zhibiao.extract.rule.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds lists that run over paragraphs: one that ends in a colon opens it, and what follows are its
 * items up to the one that ends a sentence, or, of numbered ones, as long as the numbers go on.
 */
final class Lists {

  /** 其中 opens a list without its colon, too. */
  private static final String OF_WHICH = "其中";

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String BULLETS = "—-•·●○■□◆◇▪*①②③④⑤⑥⑦⑧⑨⑩";

  private final List<OptionalInt> leads = new ArrayList<>();
  private int open = -1;
  private boolean numbered;

  private Lists() {}

  /** For each passage, the one whose list it goes on with. */
  static List<OptionalInt> leads(List<Passage> article) {
    Lists lists = new Lists();
    for (int i = 0; i < article.size(); i++) {
      lists.take(i, article.get(i));
    }
    return lists.leads;
  }

  private void take(int index, Passage passage) {
    String text = passage.view().chars().strip();
    boolean body = passage.role() == Passage.Role.BODY;
    if (passage.role() == Passage.Role.FURNITURE || text.isEmpty()) {
      leads.add(OptionalInt.empty());
      return;
    }
    boolean item = open >= 0 && body && (!numbered || isNumbered(text));
    leads.add(item ? OptionalInt.of(open) : OptionalInt.empty());
    if (body && (text.endsWith("：") || text.endsWith(OF_WHICH))) {
      open = index;
      numbered = false;
    } else if (item) {
      numbered |= isNumbered(text);
      open = text.endsWith("。") && !numbered ? -1 : open;
    } else {
      open = -1;
    }
  }

  /** {@code 1.}, {@code （一）}, {@code ①}, {@code ——}, {@code 一是}. */
  private static boolean isNumbered(String text) {
    char first = text.charAt(0);
    if (BULLETS.indexOf(first) >= 0) {
      return true;
    }
    int at = first == '（' ? 1 : 0;
    int digits = at;
    while (digits < text.length() && isNumeral(text.charAt(digits))) {
      digits++;
    }
    return digits > at && digits < text.length() && "、.．）是".indexOf(text.charAt(digits)) >= 0;
  }

  private static boolean isNumeral(char c) {
    return NUMERALS.indexOf(c) >= 0 || (c >= '0' && c <= '9');
  }
}
