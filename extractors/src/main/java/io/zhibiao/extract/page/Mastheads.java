package io.zhibiao.extract.page;

import io.zhibiao.extract.page.Words.Sort;

/** Tells names of papers and of their columns from the headlines that they look like. */
final class Mastheads {

  private static final int LONGEST = 8;
  private static final int LONGEST_COLUMN = 12;

  private Mastheads() {}

  /**
   * The name of the paper: a short line with its imprint right below, and a headline to come. Not
   * the title of a report with its date below, and its text or its author below that.
   */
  static boolean namesPaper(Item line, Item below, Item headline) {
    boolean imprint = Words.begins(Sort.IMPRINT, below.text()) || Imprints.isImprint(below.text());
    return line.text().length() <= LONGEST
        && below.piece().gap() == 0
        && imprint
        && (headline.kind() == Kind.HEAD || headline.kind() == Kind.KICKER)
        && !Bylines.namesOfficer(headline.text())
        && !Bylines.namesOffices(headline.text());
  }

  /** {@code 小镇观察}, {@code 聚焦·乡村振兴} above a headline; not {@code 小镇开了新书房}. */
  static boolean namesColumn(Item line, Item headline) {
    String text = line.text();
    boolean ending = text.length() <= LONGEST && Words.ends(Sort.LABEL_END, text);
    return (ending || isDotted(text)) && headline.kind() == Kind.HEAD && headline.piece().gap() > 0;
  }

  private static boolean isDotted(String text) {
    int dot = text.indexOf('·');
    return dot >= 2 && dot < text.length() - 2 && text.length() <= LONGEST_COLUMN;
  }
}
