package io.zhibiao.extract.page;

import io.zhibiao.extract.page.Words.Sort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what each piece of a page is: first by its own look, then by its neighbours. */
final class Sorting {

  private static final int SHORTEST_HEADLINE = 8;
  private static final int LONGEST_MASTHEAD = 8;

  private final List<Item> items;

  /** For each place, the next item that is neither headline-like nor furniture; null for none. */
  private final @Nullable Item[] solid;

  /** Whether the text before stops within a sentence. */
  private boolean open;

  private Sorting(List<Item> items) {
    this.items = items;
    this.solid = new Item[items.size() + 1];
  }

  static List<Item> sort(List<Piece> pieces) {
    List<Item> items = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      items.add(byLook(piece));
    }
    Cells.mark(items);
    Sorting sorting = new Sorting(items);
    sorting.lookAhead();
    sorting.byNeighbours();
    return items;
  }

  private static Item byLook(Piece piece) {
    String text = piece.text();
    if (isFurniture(text)) {
      return new Item(piece, Kind.FURNITURE);
    }
    if (Marks.continuationEnd(text) == text.length()) {
      return new Item(piece, Kind.CONTINUED);
    }
    if (Words.is(Sort.LABEL, text)) {
      return new Item(piece, Kind.LABEL);
    }
    if (isNote(text)) {
      return new Item(piece, Kind.NOTE);
    }
    if (Headings.isSection(text)) {
      return new Item(piece, Kind.SECTION);
    }
    if (piece.tail() || Bylines.namesWriters(text)) {
      return new Item(piece, Kind.BYLINE, Bylines.bare(text));
    }
    if (Headings.isSubHeadline(text) || Marks.isBracketed(text)) {
      return new Item(piece, Kind.SUB_HEADLINE);
    }
    if (Headings.isKicker(text)) {
      return new Item(piece, Kind.KICKER);
    }
    if (text.startsWith("# ") || Headings.couldBe(text)) {
      return new Item(piece, Kind.HEAD);
    }
    return new Item(piece, Kind.TEXT, Datelines.byline(text));
  }

  private static boolean isFurniture(String text) {
    return Marks.isStray(text)
        || Marks.isPageHeader(text)
        || isMasthead(text)
        || Words.begins(Sort.IMPRINT, text)
        || Marks.isFolio(text)
        || Marks.isDate(text)
        || Marks.pointsOn(text)
        || Words.is(Sort.FURNITURE_WHOLE, text)
        || (Words.begins(Sort.FURNITURE, text) && !text.contains("。"));
  }

  private static boolean isMasthead(String text) {
    return text.length() <= LONGEST_MASTHEAD && Words.ends(Sort.MASTHEAD, text);
  }

  private static boolean isNote(String text) {
    int from = text.startsWith("【") ? 1 : 0;
    int length = Words.lengthAt(Sort.NOTE, text, from);
    int end = from + length;
    return length > 0 && (end == text.length() || "：】 ".indexOf(text.charAt(end)) >= 0);
  }

  private void lookAhead() {
    for (int i = items.size() - 1; i >= 0; i--) {
      solid[i] =
          switch (items.get(i).kind()) {
            case HEAD, KICKER, SUB_HEADLINE, LABEL, NOTE, FURNITURE, CAPTION -> solid[i + 1];
            case TEXT, CELL, SECTION, CONTINUED, BYLINE -> items.get(i);
          };
    }
  }

  private void byNeighbours() {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Item sorted =
          switch (item.kind()) {
            case HEAD -> head(i);
            case SECTION -> section(i);
            case BYLINE -> open && isPlainText(solid[i + 1]) ? item.as(Kind.CAPTION) : item;
            default -> item;
          };
      items.set(i, sorted);
      remember(sorted);
    }
  }

  private void remember(Item item) {
    switch (item.kind()) {
      case TEXT -> open = Paragraphs.isOpen(item.text());
      case FURNITURE, CAPTION -> {}
      default -> open = false;
    }
  }

  private static boolean isPlainText(@Nullable Item item) {
    return item != null && item.kind() == Kind.TEXT && !item.opensReport();
  }

  private Item head(int i) {
    Item item = items.get(i);
    boolean beforeText = i + 1 < items.size() && items.get(i + 1).kind() == Kind.TEXT;
    if (isNamedBelowHeadline(i, beforeText) || isNamedBelowText(i, beforeText)) {
      return new Item(item.piece(), Kind.BYLINE, Bylines.bare(item.text()));
    }
    Item solidNext = solid[i + 1];
    if (open && isPlainText(solidNext)) {
      return item.as(item.piece().belowPicture() ? Kind.CAPTION : Kind.TEXT);
    }
    if (beforeText && Paragraphs.runsOn(items.get(i + 1).text())) {
      return item.as(Kind.TEXT);
    }
    boolean behindText = i > 0 && items.get(i - 1).kind() == Kind.TEXT;
    boolean inside = behindText && !begins(solidNext);
    boolean exclaims = "！？".indexOf(item.text().charAt(item.text().length() - 1)) >= 0;
    return inside && (exclaims || (beforeText && !Headings.couldBeInside(item.text())))
        ? item.as(Kind.TEXT)
        : item;
  }

  private static boolean begins(@Nullable Item item) {
    return item != null && (item.kind() == Kind.CONTINUED || item.opensReport());
  }

  private boolean isNamedBelowHeadline(int i, boolean beforeText) {
    if (i == 0 || open) {
      return false;
    }
    Item above = items.get(i - 1);
    boolean headline =
        above.kind() == Kind.SUB_HEADLINE
            || above.kind() == Kind.FURNITURE
            || (above.kind() == Kind.HEAD && above.text().length() >= SHORTEST_HEADLINE);
    String text = items.get(i).text();
    return headline && (Bylines.namesOfficer(text) || (beforeText && Bylines.namesPeople(text)));
  }

  private boolean isNamedBelowText(int i, boolean beforeText) {
    if (i == 0 || (open && beforeText)) {
      return false;
    }
    Item above = items.get(i - 1);
    boolean text = above.kind() == Kind.TEXT || above.kind() == Kind.BYLINE;
    return text && Bylines.namesPeople(items.get(i).text());
  }

  private Item section(int i) {
    Item item = items.get(i);
    String text = item.text();
    if (!text.endsWith("。")) {
      return item;
    }
    boolean figures = text.chars().anyMatch(c -> c >= '0' && c <= '9') && text.contains("，");
    boolean beforeText = i + 1 < items.size() && items.get(i + 1).kind() == Kind.TEXT;
    return figures || !beforeText ? item.as(Kind.TEXT) : item;
  }
}
