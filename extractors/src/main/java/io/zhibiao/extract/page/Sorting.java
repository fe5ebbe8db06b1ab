package io.zhibiao.extract.page;

import io.zhibiao.extract.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Tells what each piece of a page is: first by its own look, then by its neighbours. */
final class Sorting {

  private static final int SHORTEST_HEADLINE = 6;
  private static final int LONGEST_SIGNATURE = 20;
  private static final int LONGEST_CAPTION = 25;

  private final List<Item> items;

  private final Neighbours neighbours;

  /** The last item before that is no furniture. */
  private Item above = Item.EDGE;

  /** Whether the text before stops within a sentence. */
  private boolean open;

  private final Wrapping wrapping;

  private Sorting(List<Item> items, Wrapping wrapping) {
    this.items = items;
    this.wrapping = wrapping;
    this.neighbours = new Neighbours(items);
  }

  static List<Item> sort(SourceText source, List<Piece> pieces) {
    List<Item> items = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      items.add(Look.of(piece));
    }
    Cells.mark(items, source);
    RunningHeads.mark(items);
    PaperNames.mark(items);
    Sorting sorting = new Sorting(items, Wrapping.of(source.text(), pieces));
    sorting.byNeighbours();
    return items;
  }

  private void byNeighbours() {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Item sorted =
          switch (item.kind()) {
            case HEAD -> head(i);
            case KICKER -> isText(neighbours.below(i)) || isWrapped(i) ? item.as(Kind.TEXT) : item;
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
    boolean beforeText = isPlainText(neighbours.below(i));
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
    boolean dated =
        above.kind() == Kind.BYLINE && !open && Imprints.isDate(Bylines.bare(item.text()));
    return (isHeadline(above) && !isWrapped(i)) || dated ? item : item.as(Kind.TEXT);
  }

  /** What looks like a pen name is a remark where the text goes on: {@code （起立）}. */
  private Item byline(int i) {
    Item item = items.get(i);
    if (isCredit(i)) {
      return new Item(item.piece(), Kind.CAPTION);
    }
    Kind below = neighbours.below(i).kind();
    boolean goesOn = below == Kind.SECTION || isPlainText(neighbours.below(i));
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
    if (Mastheads.namesColumn(item, neighbours.below(i))
        || isHalfLabel(i, 1)
        || isHalfLabel(i, -1)) {
      return item.as(Kind.LABEL);
    }
    if (namesAuthor(i)) {
      return new Item(item.piece(), Kind.BYLINE, Bylines.bare(item.text()));
    }
    if (open && item.piece().belowPicture() && isPlainText(neighbours.solidBelow(i))) {
      return item.as(Kind.CAPTION);
    }
    return isCutText(i) ? item.as(Kind.TEXT) : item;
  }

  /** Whether the line is the page's first, with its imprint below. */
  private boolean isMasthead(int i) {
    return above.equals(Item.EDGE)
        && i + 1 < items.size()
        && Mastheads.namesPaper(items.get(i), items.get(i + 1), neighbours.below(i));
  }

  /** One of two lines that name a column together: {@code 图片 / 新闻}. */
  private boolean isHalfLabel(int i, int step) {
    int other = i + step;
    if (other < 0 || other >= items.size()) {
      return false;
    }
    String first = items.get(Math.min(i, other)).text();
    String second = items.get(Math.max(i, other)).text();
    return first.length() == 2
        && second.length() == 2
        && items.get(Math.max(i, other)).piece().gap() == 0
        && Words.is(Words.Sort.LABEL, first + second);
  }

  /** Whether the line is text that only looks like a heading. */
  private boolean isCutText(int i) {
    String text = items.get(i).text();
    return !Headings.isMarked(text)
        && (isWrapped(i) || isInsideLines(i) || goesOn(i) || isShortSentence(i) || isColumnEnd(i));
  }

  /** The line above or below needs it: {@code 果树3} above {@code 400棵，成活率很高。} */
  private boolean goesOn(int i) {
    Item below = neighbours.below(i);
    return isPlainText(below)
        && (open
            || Paragraphs.runsOn(below.text())
            || Paragraphs.cutsNumber(items.get(i).text(), below.text()));
  }

  /** One of several lines with no gap between, the line above not at its sentence's end. */
  private boolean isInsideLines(int i) {
    return open && isText(above) && items.get(i).piece().gap() == 0 && neighbours.runsIntoText(i);
  }

  /** {@code 让我们接续奋斗！} inside a piece. */
  private boolean isShortSentence(int i) {
    String text = items.get(i).text();
    boolean exclaims = "！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    return exclaims && isText(above) && !begins(neighbours.solidBelow(i));
  }

  /** {@code 在随机抽查某路某网} above the next column's {@code 吧时，}. */
  private boolean isColumnEnd(int i) {
    String text = items.get(i).text();
    boolean inside = isText(above) && !Headings.couldBeInside(text);
    boolean belowHeadline = isHeadline(above) && Headings.readsLikeText(text);
    return isPlainText(neighbours.below(i)) && (inside || belowHeadline);
  }

  /** Whether the line is full and goes on in the next. */
  private boolean isWrapped(int i) {
    return neighbours.runsIntoText(i) && wrapping.isFull(items.get(i).piece());
  }

  private boolean namesAuthor(int i) {
    String text = items.get(i).text();
    boolean beforeText = isText(neighbours.below(i));
    boolean issued = above.kind() == Kind.BYLINE && Bylines.namesOffices(above.text());
    if (issued && Bylines.namesOffices(text)) {
      return true;
    }
    if (isHeadline(above) && !open) {
      boolean headline =
          above.kind() == Kind.SUB_HEADLINE || above.text().length() >= SHORTEST_HEADLINE;
      boolean issuer = headline && Bylines.namesOffices(text) && !leadsUp(i);
      return issuer
          || Bylines.namesOfficer(text)
          || (headline && beforeText && Bylines.namesPeople(text));
    }
    boolean behindText = isText(above) || above.kind() == Kind.BYLINE;
    boolean beforeNotice = Headings.isNotice(neighbours.below(i).text());
    if (behindText && !open && (signs(i) || (beforeNotice && Bylines.namesOffices(text)))) {
      return true;
    }
    return behindText && !(open && beforeText) && Bylines.namesPeople(text);
  }

  /**
   * Whether a headline stands below that is not one more office: {@code 某某局} above it is no byline.
   */
  private boolean leadsUp(int i) {
    Item below = neighbours.below(i);
    return below.kind() == Kind.HEAD && !Bylines.namesOffices(below.text());
  }

  /** Who signs a notice, with the date right below: {@code 某某公司 / 2021年3月5日}. */
  private boolean signs(int i) {
    boolean dated = i + 1 < items.size() && Imprints.isDate(items.get(i + 1).text());
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
    return figures || !isText(neighbours.below(i)) ? item.as(Kind.TEXT) : item;
  }

  /** A dateline with nothing behind it, above a headline; or what a picture shows. */
  private Item text(int i) {
    Item item = items.get(i);
    if (isPictureText(i)) {
      return item.as(Kind.CAPTION);
    }
    if (isCutHeadline(i)) {
      return item.as(Kind.HEAD);
    }
    boolean bare = Datelines.endOf(item.text()) == item.text().length();
    return bare && isHeadline(neighbours.below(i)) ? item.as(Kind.FURNITURE) : item;
  }

  /** The first line of a headline: {@code 某某镇：}, {@code 关于预算执行情况和} above the next. */
  private boolean isCutHeadline(int i) {
    boolean above = i + 1 < items.size() && items.get(i + 1).kind() == Kind.HEAD;
    return above
        && items.get(i + 1).piece().gap() == 0
        && !open
        && !neighbours.runsIntoText(i)
        && Headings.couldBeCut(items.get(i).text());
  }

  /** One short sentence below a picture, who took it behind it in the line: {@code 工人在检修。 赵一 摄}. */
  private boolean isPictureText(int i) {
    Item item = items.get(i);
    return item.piece().belowPicture()
        && item.text().length() <= LONGEST_CAPTION
        && i + 1 < items.size()
        && items.get(i + 1).piece().tail()
        && Bylines.namesPhotographer(items.get(i + 1).text());
  }
}
