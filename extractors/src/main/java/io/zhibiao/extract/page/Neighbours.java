package io.zhibiao.extract.page;

import java.util.List;

/**
 * What stands below each place of a page, as its items looked before their neighbours were asked.
 */
final class Neighbours {

  private final List<Item> items;
  private final Item[] next;
  private final Item[] solid;
  private final boolean[] runsIntoText;

  Neighbours(List<Item> items) {
    this.items = items;
    this.next = new Item[items.size() + 1];
    this.solid = new Item[items.size() + 1];
    this.runsIntoText = new boolean[items.size() + 1];
    next[items.size()] = Item.EDGE;
    solid[items.size()] = Item.EDGE;
    for (int i = items.size() - 1; i >= 0; i--) {
      look(i);
    }
  }

  private void look(int i) {
    Item item = items.get(i);
    boolean adjoins = i + 1 < items.size() && items.get(i + 1).piece().gap() == 0;
    boolean text = adjoins && items.get(i + 1).kind() == Kind.TEXT;
    runsIntoText[i] = text || (adjoins && runsIntoText[i + 1]);
    next[i] = item.kind() == Kind.FURNITURE ? next[i + 1] : item;
    solid[i] =
        switch (item.kind()) {
          case HEAD, KICKER, SUB_HEADLINE, LABEL, NOTE, FURNITURE, CAPTION -> solid[i + 1];
          case TEXT, CELL, SECTION, CONTINUED, BYLINE -> item;
        };
  }

  /** The next item below a place that is no furniture. */
  Item below(int i) {
    return next[i + 1];
  }

  /** The next item below a place that is neither furniture nor a headline. */
  Item solidBelow(int i) {
    return solid[i + 1];
  }

  /** Whether text follows with no empty line between. */
  boolean runsIntoText(int i) {
    return runsIntoText[i];
  }
}
