package io.zhibiao.extract.page;

import io.zhibiao.extract.page.Words.Sort;

/** Tells what a piece is by itself alone. */
final class Look {

  private static final int LONGEST_MASTHEAD = 8;
  private static final int LONGEST_CAPTION = 25;

  private Look() {}

  static Item of(Piece piece) {
    String text = piece.text();
    if (isFurniture(text)) {
      return new Item(piece, Kind.FURNITURE, Marks.author(text));
    }
    if (Marks.continuationEnd(text) == text.length()) {
      return new Item(piece, Kind.CONTINUED);
    }
    if (isCaption(text)) {
      return new Item(piece, Kind.CAPTION);
    }
    if (Marks.noteEnd(text) == text.length()) {
      return new Item(piece, Kind.NOTE);
    }
    if (Marks.isLabel(text)) {
      return new Item(piece, Kind.LABEL);
    }
    if (Headings.isSection(text)) {
      return new Item(piece, Kind.SECTION);
    }
    if (Datelines.isWhole(text)) {
      return new Item(piece, Kind.BYLINE, Datelines.byline(text));
    }
    boolean names = Bylines.namesWriters(text) || Bylines.namesPeopleInBrackets(text);
    if (piece.tail() || names) {
      String byline = Bylines.undated(Words.withoutFurniture(text));
      return new Item(piece, Kind.BYLINE, Bylines.bare(byline));
    }
    return new Item(piece, headlineLike(text), Datelines.byline(text));
  }

  /** {@code 图为…}, {@code ▲吊装现场}; a longer line behind a sign is one of several short reports. */
  private static boolean isCaption(String text) {
    boolean sign = !Character.isLetterOrDigit(text.charAt(0));
    return Numbering.namesPicture(text)
        || (Words.begins(Sort.CAPTION, text)
            && (!sign || text.contains("图") || (isShort(text) && text.indexOf('，') < 0)));
  }

  private static boolean isShort(String text) {
    return text.length() <= LONGEST_CAPTION;
  }

  private static Kind headlineLike(String text) {
    if (Headings.isSubHeadline(text) || Marks.isBracketed(text)) {
      return Kind.SUB_HEADLINE;
    }
    if (Headings.isKicker(text)) {
      return Kind.KICKER;
    }
    boolean headline = Headings.isMarked(text) || Headings.couldBe(text);
    return headline && !Datelines.opens(text) ? Kind.HEAD : Kind.TEXT;
  }

  private static boolean isFurniture(String text) {
    return Marks.isStray(text)
        || Marks.leadsHere(text)
        || Marks.isFolio(text)
        || Imprints.isImprint(text)
        || Numbering.pointsInside(text)
        || Marks.pointsOn(text)
        || Marks.namesSource(text)
        || isMasthead(text)
        || Words.begins(Sort.IMPRINT, text)
        || Words.is(Sort.FURNITURE_WHOLE, text)
        || (Words.begins(Sort.FURNITURE, text) && !text.contains("。"));
  }

  private static boolean isMasthead(String text) {
    return text.length() <= LONGEST_MASTHEAD && Words.ends(Sort.MASTHEAD, text);
  }
}
