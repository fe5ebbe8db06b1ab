package io.zhibiao.extract.page;

import java.util.ArrayList;
import java.util.List;

/** Puts the items of a page together to articles, in the order of the page. */
final class Assembly {

  /** A headline of so many characters or more is hardly a heading inside a piece. */
  private static final int HEADLINE = 11;

  private static final int LIGHTEST_HEADLINE = 9;
  private static final int FEW_SHARED = 1;
  private static final int MORE_SHARED = 2;
  private static final int MANY_SHARED = 5;

  private final List<Item> items;
  private final boolean[] closedAhead;

  /** For each place, whether the next item from there on that is no furniture is text. */
  private final boolean[] textAhead;

  private final List<Draft> drafts = new ArrayList<>();

  /** What may lead up to a new article, or belong to the one before. */
  private final List<Item> pending = new ArrayList<>();

  private Draft current = new Draft();

  private Assembly(List<Item> items) {
    this.items = items;
    this.closedAhead = new boolean[items.size() + 1];
    this.textAhead = new boolean[items.size() + 1];
  }

  static List<Draft> assemble(List<Item> items) {
    Assembly assembly = new Assembly(items);
    assembly.lookAhead();
    for (int i = 0; i < items.size(); i++) {
      assembly.place(i);
    }
    return assembly.finish();
  }

  /** Whether a byline comes before the next report or continuation does, and where text does. */
  private void lookAhead() {
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      boolean begins = item.kind() == Kind.CONTINUED || item.opensReport();
      closedAhead[i] = item.kind() == Kind.BYLINE || (!begins && closedAhead[i + 1]);
      textAhead[i] = item.kind() == Kind.FURNITURE ? textAhead[i + 1] : item.kind() == Kind.TEXT;
    }
  }

  private void place(int i) {
    Item item = items.get(i);
    switch (item.kind()) {
      case HEAD, KICKER, SUB_HEADLINE, LABEL, NOTE -> pending.add(item);
      case FURNITURE, CAPTION -> aside(item);
      case CONTINUED -> begin(item);
      case BYLINE -> byline(i);
      case SECTION -> {
        if (current.isClosed()) {
          begin(item);
        } else {
          run(item);
        }
      }
      case TEXT, CELL -> {
        if (current.isClosed() || beginsArticle(i)) {
          begin(item);
        } else {
          run(item);
        }
      }
    }
  }

  private boolean beginsArticle(int i) {
    if (!current.hasText()) {
      return false;
    }
    if (!current.hasSections() && Headings.opensNotice(items.get(i).text())) {
      return true;
    }
    if (pending.stream().noneMatch(Assembly::isHeadline)) {
      return isPictureStory(i)
          || pending.stream().anyMatch(item -> runsIn(item) || headsColumn(item));
    }
    Item first = pending.get(0);
    String ornament = Headings.ornament(lastHeadline().text());
    return items.get(i).opensReport()
        || (!ornament.isEmpty() && ornament.equals(current.ornament()))
        || pending.stream().anyMatch(Assembly::marksArticle)
        || (current.hasReporter() && (first.piece().belowPicture() || closedAhead[i]))
        || (!current.hasSections() && opensTopic(i));
  }

  /** A column's name that its text stands behind: {@code 图片新闻：}. */
  private static boolean runsIn(Item item) {
    return item.kind() == Kind.LABEL && Marks.labelEnd(item.text()) > 0;
  }

  /** {@code 【一线传真】}, {@code □ 图片新闻}; not {@code 链接}, which belongs to the piece above. */
  private static boolean headsColumn(Item item) {
    return item.kind() == Kind.LABEL && Marks.headsColumn(item.text());
  }

  /** Text below a picture with a byline to come, behind a report that has its own. */
  private boolean isPictureStory(int i) {
    return current.hasReporter()
        && !current.isOpen()
        && items.get(i).piece().belowPicture()
        && closedAhead[i];
  }

  /**
   * Whether the headline says something new: none of its words, or hardly one, stand in the article
   * before, several in the text below. A heading inside a piece is shorter, or takes up the piece's
   * own words; and a piece that has one may have more.
   */
  private boolean opensTopic(int i) {
    String headline = lastHeadline().text();
    if (Headings.isNotice(headline)) {
      return true;
    }
    int weight = Headings.weight(headline);
    int before = current.topic().shares(headline);
    if (weight < LIGHTEST_HEADLINE || before > FEW_SHARED || headline.indexOf('“') >= 0) {
      return false;
    }
    int more = topicFrom(i).shares(headline) - before;
    boolean heading = current.hasHeadings() || weight < HEADLINE;
    return more >= (heading ? MANY_SHARED : MORE_SHARED);
  }

  private Item lastHeadline() {
    Item last = pending.get(0);
    for (Item item : pending) {
      last = isHeadline(item) ? item : last;
    }
    return last;
  }

  private Topic topicFrom(int from) {
    Topic topic = new Topic();
    for (int i = from; i < items.size() && items.get(i).kind() == Kind.TEXT; i++) {
      topic.add(items.get(i).text());
    }
    return topic;
  }

  private static boolean isHeadline(Item item) {
    return item.kind() == Kind.HEAD || item.kind() == Kind.KICKER;
  }

  private static boolean marksArticle(Item item) {
    return switch (item.kind()) {
      case LABEL, NOTE, KICKER, SUB_HEADLINE, BYLINE -> true;
      case HEAD -> Headings.isMarked(item.text());
      default -> false;
    };
  }

  private void byline(int i) {
    Item item = items.get(i);
    boolean headline = pending.stream().anyMatch(Assembly::isHeadline);
    if (headline && (textAhead[i + 1] || !current.hasText())) {
      pending.add(item);
    } else {
      run(item);
    }
  }

  private void aside(Item item) {
    if (pending.isEmpty()) {
      current.add(item);
    } else {
      pending.add(item);
    }
  }

  private void begin(Item item) {
    if (current.hasText()) {
      drafts.add(current);
      current = new Draft();
    }
    run(item);
  }

  private void run(Item item) {
    pending.forEach(current::add);
    pending.clear();
    current.add(item);
  }

  private List<Draft> finish() {
    pending.forEach(current::add);
    if (!current.isEmpty()) {
      drafts.add(current);
    }
    return drafts;
  }
}
