package io.zhibiao.extract.page;

import io.zhibiao.extract.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Tells what each piece of a page is: first by its own look, then by its neighbours. */
final class Sorting {

  private static final int SHORTEST_HEADLINE = 8;
  private static final int LONGEST_SIGNATURE = 20;

  private final List<Item> items;

  /** For each place, the next item from there on that is no furniture. */
  private final Item[] next;

  /** For each place, the next item from there on that is neither furniture nor a headline. */
  private final Item[] solid;

  /** For each place, whether text follows with no empty line between. */
  private final boolean[] runsIntoText;

  /** The last item before that is no furniture. */
  private Item above = Item.EDGE;

  /** Whether the text before stops within a sentence. */
  private boolean open;

  private final Wrapping wrapping;

  private Sorting(List<Item> items, Wrapping wrapping) {
    this.items = items;
    this.wrapping = wrapping;
    this.next = new Item[items.size() + 1];
    this.solid = new Item[items.size() + 1];
    this.runsIntoText = new boolean[items.size() + 1];
    next[items.size()] = Item.EDGE;
    solid[items.size()] = Item.EDGE;
  }

  static List<Item> sort(SourceText source, List<Piece> pieces) {
    List<Item> items = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      items.add(Look.of(piece));
    }
    Cells.mark(items);
    Sorting sorting = new Sorting(items, Wrapping.of(source.text(), pieces));
    sorting.lookAhead();
    sorting.byNeighbours();
    return items;
  }

  private void lookAhead() {
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      boolean adjoins = i + 1 < items.size() && items.get(i + 1).piece().gap() == 0;
      runsIntoText[i] = adjoins && (isText(items.get(i + 1)) || runsIntoText[i + 1]);
      next[i] = item.kind() == Kind.FURNITURE ? next[i + 1] : item;
      solid[i] =
          switch (item.kind()) {
            case HEAD, KICKER, SUB_HEADLINE, LABEL, NOTE, FURNITURE, CAPTION -> solid[i + 1];
            case TEXT, CELL, SECTION, CONTINUED, BYLINE -> item;
          };
    }
  }

  private void byNeighbours() {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Item sorted =
          switch (item.kind()) {
            case HEAD -> head(i);
            case KICKER -> isText(next[i + 1]) || isWrapped(i) ? item.as(Kind.TEXT) : item;
            case SUB_HEADLINE -> subHeadline(i);
            case SECTION -> section(i);
            case BYLINE -> byline(i);
            case TEXT -> text(i);
            default -> item;
          };
      items.set(i, sorted);
      remember(sorted);
    }
  }

  private void remember(Item item) {
    switch (item.kind()) {
      case TEXT -> {
        open = Paragraphs.isOpen(item.text());
        above = item;
      }
      case FURNITURE, CAPTION -> {}
      default -> {
        open = false;
        above = item;
      }
    }
  }

  private static boolean isText(Item item) {
    return item.kind() == Kind.TEXT;
  }

  private static boolean isPlainText(Item item) {
    return isText(item) && !begins(item);
  }

  private static boolean begins(Item item) {
    return item.kind() == Kind.CONTINUED || item.opensReport();
  }

  private static boolean isHeadline(Item item) {
    return switch (item.kind()) {
      case HEAD, KICKER, SUB_HEADLINE -> true;
      default -> false;
    };
  }

  /** The name of a photographer that closes nothing: within a piece, or below a caption. */
  private boolean isCredit(int i) {
    Piece piece = items.get(i).piece();
    boolean beforeText = isPlainText(next[i + 1]);
    if (open) {
      return beforeText;
    }
    boolean belowCaption = i > 0 && items.get(i - 1).kind() == Kind.CAPTION;
    return (belowCaption || (piece.tail() && beforeText))
        && Bylines.namesPhotographer(piece.text());
  }

  /** Below a headline, or a date in brackets below the office that issues a report. */
  private Item subHeadline(int i) {
    Item item = items.get(i);
    boolean dated = above.kind() == Kind.BYLINE && !open && Marks.isDate(Bylines.bare(item.text()));
    return (isHeadline(above) && !isWrapped(i)) || dated ? item : item.as(Kind.TEXT);
  }

  /** What looks like a pen name is a remark where the text goes on: {@code （起立）}. */
  private Item byline(int i) {
    Item item = items.get(i);
    if (isCredit(i)) {
      return new Item(item.piece(), Kind.CAPTION);
    }
    Kind below = next[i + 1].kind();
    boolean goesOn = below == Kind.SECTION || isPlainText(next[i + 1]);
    String text = item.text();
    boolean remark =
        item.piece().tail()
            && goesOn
            && Bylines.namesPenInBrackets(text)
            && !Bylines.namesPeopleInBrackets(text);
    return remark ? new Item(item.piece(), Kind.TEXT) : item;
  }

  private Item head(int i) {
    Item item = items.get(i);
    if (isMasthead(i)) {
      return item.as(Kind.FURNITURE);
    }
    if (Mastheads.namesColumn(item, next[i + 1])) {
      return item.as(Kind.LABEL);
    }
    if (namesAuthor(i)) {
      return new Item(item.piece(), Kind.BYLINE, Bylines.bare(item.text()));
    }
    if (open && item.piece().belowPicture() && isPlainText(solid[i + 1])) {
      return item.as(Kind.CAPTION);
    }
    return isCutText(i) ? item.as(Kind.TEXT) : item;
  }

  /** Whether the line is the page's first, with its imprint below. */
  private boolean isMasthead(int i) {
    return above.equals(Item.EDGE)
        && i + 1 < items.size()
        && Mastheads.namesPaper(items.get(i), items.get(i + 1), next[i + 1]);
  }

  /** Whether the line is text that only looks like a heading. */
  private boolean isCutText(int i) {
    String text = items.get(i).text();
    return !Headings.isMarked(text)
        && (isWrapped(i) || isInsideLines(i) || goesOn(i) || isShortSentence(i) || isColumnEnd(i));
  }

  /** The line above or below needs it: {@code 果树3} above {@code 400棵，成活率很高。} */
  private boolean goesOn(int i) {
    Item below = next[i + 1];
    return isPlainText(below)
        && (open
            || Paragraphs.runsOn(below.text())
            || Paragraphs.cutsNumber(items.get(i).text(), below.text()));
  }

  /** One of several lines with no gap between, the line above not at its sentence's end. */
  private boolean isInsideLines(int i) {
    return open && isText(above) && items.get(i).piece().gap() == 0 && runsIntoText[i];
  }

  /** {@code 让我们接续奋斗！} inside a piece. */
  private boolean isShortSentence(int i) {
    String text = items.get(i).text();
    boolean exclaims = "！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    return exclaims && isText(above) && !begins(solid[i + 1]);
  }

  /** {@code 在随机抽查某路某网} above the next column's {@code 吧时，}. */
  private boolean isColumnEnd(int i) {
    String text = items.get(i).text();
    boolean inside = isText(above) && !Headings.couldBeInside(text);
    boolean belowHeadline = isHeadline(above) && Headings.readsLikeText(text);
    return isPlainText(next[i + 1]) && (inside || belowHeadline);
  }

  /** Whether the line is full and goes on in the next. */
  private boolean isWrapped(int i) {
    return runsIntoText[i] && wrapping.isFull(items.get(i).piece());
  }

  private boolean namesAuthor(int i) {
    String text = items.get(i).text();
    boolean beforeText = isText(next[i + 1]);
    if (isHeadline(above) && !open) {
      boolean headline =
          above.kind() == Kind.SUB_HEADLINE || above.text().length() >= SHORTEST_HEADLINE;
      boolean issuer = headline && next[i + 1].kind() != Kind.HEAD && Bylines.namesOffices(text);
      return issuer
          || Bylines.namesOfficer(text)
          || (headline && beforeText && Bylines.namesPeople(text));
    }
    boolean behindText = isText(above) || above.kind() == Kind.BYLINE;
    if (behindText && !open && signs(i)) {
      return true;
    }
    return behindText && !(open && beforeText) && Bylines.namesPeople(text);
  }

  /** Who signs a notice, with the date right below: {@code 某某公司 / 2021年3月5日}. */
  private boolean signs(int i) {
    boolean dated = i + 1 < items.size() && Marks.isDate(items.get(i + 1).text());
    return dated
        && items.get(i + 1).piece().gap() == 0
        && items.get(i).text().length() <= LONGEST_SIGNATURE;
  }

  /** A heading that ends in a full stop has no figures to list, and text below it. */
  private Item section(int i) {
    Item item = items.get(i);
    String text = item.text();
    if (isWrapped(i)) {
      return item.as(Kind.TEXT);
    }
    if (!text.endsWith("。")) {
      return item;
    }
    boolean figures = text.chars().anyMatch(c -> c >= '0' && c <= '9') && text.contains("，");
    return figures || !isText(next[i + 1]) ? item.as(Kind.TEXT) : item;
  }

  /** A dateline with nothing behind it, above a headline. */
  private Item text(int i) {
    Item item = items.get(i);
    boolean bare = Datelines.endOf(item.text()) == item.text().length();
    return bare && isHeadline(next[i + 1]) ? item.as(Kind.FURNITURE) : item;
  }
}
