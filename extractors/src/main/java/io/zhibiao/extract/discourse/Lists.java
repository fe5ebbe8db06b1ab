package io.zhibiao.extract.discourse;

import io.zhibiao.extract.rule.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds lists that run over paragraphs: one that ends in a colon opens it, and what follows are its
 * items up to the one that ends a sentence, or, of numbered ones and of those that open alike
 * ({@code 甲省：…。}, {@code 据甲省民政厅报告，…。}), as long as they go on so.
 */
final class Lists {

  /** 其中 opens a list without its colon, too. */
  private static final String OF_WHICH = "其中";

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String BULLETS = "—-•·●○■□◆◇▪*①②③④⑤⑥⑦⑧⑨⑩";

  /** How long what opens an item may be, up to its first mark. */
  private static final int LONGEST_OPENING = 16;

  private final List<OptionalInt> leads = new ArrayList<>();
  private int open = -1;
  private boolean numbered;

  /** How the items open where each is a sentence of its own; empty where one ends them all. */
  private String opening = "";

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
    boolean item = open >= 0 && body && goesOn(text);
    leads.add(item ? OptionalInt.of(open) : OptionalInt.empty());
    if (body && (text.endsWith("：") || text.endsWith(OF_WHICH))) {
      open = index;
      numbered = false;
      opening = "";
    } else if (item) {
      numbered |= isNumbered(text);
      opening = text.endsWith("。") && !numbered ? opening(text) : opening;
      open = text.endsWith("。") && !numbered && opening.isEmpty() ? -1 : open;
    } else {
      open = -1;
    }
  }

  private boolean goesOn(String text) {
    return numbered ? isNumbered(text) : opening.isEmpty() || opening.equals(opening(text));
  }

  /** The form of {@code 甲省：}, {@code 据甲省民政厅报告，}; empty where an item has none. */
  private static String opening(String text) {
    int end = 0;
    while (end < Math.min(text.length(), LONGEST_OPENING) && "：，。；".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end < 2 || end == text.length()) {
      return "";
    }
    char mark = text.charAt(end);
    String reporting = text.charAt(0) + text.substring(end - 2, end);
    return mark == '：' ? "：" : mark == '，' && text.charAt(0) == '据' ? reporting : "";
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
