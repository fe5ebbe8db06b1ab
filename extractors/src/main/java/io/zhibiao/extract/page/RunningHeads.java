package io.zhibiao.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a document prints at the head or the foot of each page: the same short line again and
 * again, page numbers aside. Its first one may be the title.
 */
final class RunningHeads {

  private static final int OFTEN = 3;
  private static final int LONGEST_NUMBER = 3;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 45;

  private RunningHeads() {}

  /** Marks the lines as the page's own. */
  static void mark(List<Item> items) {
    if (beginsWithNumber(items)) {
      items.set(0, items.get(0).as(Kind.FURNITURE));
    }
    Map<String, Integer> printed = new HashMap<>();
    for (Item item : items) {
      if (couldBe(item)) {
        printed.merge(withoutNumbers(item.text()), 1, Integer::sum);
      }
    }
    boolean text = false;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean again =
          couldBe(item) && printed.getOrDefault(withoutNumbers(item.text()), 0) >= OFTEN;
      if (again && text) {
        items.set(i, item.as(Kind.FURNITURE));
      }
      text |= !again && isText(item);
    }
  }

  /** Text, or the beginning of a sentence that a page's end has cut. */
  private static boolean isText(Item item) {
    return item.kind() == Kind.TEXT || (item.kind() == Kind.HEAD && item.text().indexOf('，') > 0);
  }

  /** The page's own number alone, above its name or a headline. */
  private static boolean beginsWithNumber(List<Item> items) {
    return items.size() > 1
        && items.get(0).text().length() <= LONGEST_NUMBER
        && items.get(0).text().chars().allMatch(Character::isDigit)
        && items.get(1).kind() != Kind.TEXT
        && items.get(1).kind() != Kind.CELL;
  }

  private static boolean couldBe(Item item) {
    String text = item.text();
    return (item.kind() == Kind.HEAD || item.kind() == Kind.TEXT)
        && text.length() <= LONGEST
        && Headings.weight(withoutNumbers(text)) >= SHORTEST
        && "。！？；：，、”".indexOf(text.charAt(text.length() - 1)) < 0
        && !Headings.isNotice(text)
        && !item.opensReport();
  }

  /** Without the numbers at its ends, as pages have them: {@code 某县年鉴 37}. */
  private static String withoutNumbers(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
