package io.zhibiao.extract.page;

import java.util.ArrayList;
import java.util.List;

/** An article while the page is read: its items in order, and how far it has come. */
final class Draft {

  private final List<Item> items = new ArrayList<>();

  /** Place of the first item of the body; -1 while there is none. */
  private int bodyStart = -1;

  /** Place of the last item of the body. */
  private int bodyEnd = -1;

  private final Topic topic = new Topic();

  private boolean note;
  private boolean sections;
  private boolean headings;
  private boolean headed;
  private boolean closed;
  private boolean reporter;
  private boolean open;

  void add(Item item) {
    if (item.kind() != Kind.FURNITURE && item.kind() != Kind.BYLINE) {
      topic.add(item.text());
    }
    switch (item.kind()) {
      case HEAD, KICKER -> {
        headings |= hasText();
        headed = true;
        note = false;
      }
      case NOTE -> note |= !headed && !hasText();
      case TEXT, CELL, SECTION -> {
        sections |= item.kind() == Kind.SECTION;
        if (!note) {
          bodyStart = hasText() ? bodyStart : items.size();
          bodyEnd = items.size();
          reporter |= !item.byline().isEmpty();
          open = Paragraphs.isOpen(item.text());
        }
      }
      case BYLINE -> closed |= hasText();
      default -> {}
    }
    items.add(item);
  }

  List<Item> items() {
    return items;
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** Whether its body has begun; an editor's note before the headline is not the body. */
  boolean hasText() {
    return bodyStart >= 0;
  }

  /** Whether a byline stands behind its body. */
  boolean isClosed() {
    return closed;
  }

  /** Whether its dateline names the reporter, so that no byline will close it. */
  boolean hasReporter() {
    return reporter;
  }

  /** Whether its text stops within a sentence. */
  boolean isOpen() {
    return open;
  }

  /** Whether it has numbered sections, as reports do. */
  boolean hasSections() {
    return sections;
  }

  /** Whether a heading stands inside its text already. */
  boolean hasHeadings() {
    return headings;
  }

  /** The sign before the last line that leads up to its text: {@code ★}; empty for none. */
  String ornament() {
    return bodyStart > 0 ? Headings.ornament(items.get(bodyStart - 1).text()) : "";
  }

  Topic topic() {
    return topic;
  }

  int bodyStart() {
    return bodyStart;
  }

  int bodyEnd() {
    return bodyEnd;
  }
}
