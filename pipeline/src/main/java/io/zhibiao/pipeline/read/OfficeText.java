package io.zhibiao.pipeline.read;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a document of an office program, of which Tika makes markup: a line for each
 * paragraph and each row of a table. What is printed on every page is no part of the text.
 */
final class OfficeText {

  private static final String ON_EVERY_PAGE = "div.header, div.footer, header, footer, nav";

  /** A cell with more text is a part of the page that is laid out by a table. */
  private static final int LONGEST_CELL = 200;

  private OfficeText() {}

  static Document page(String markup, Limits limits) throws ReadException {
    Document page = Markup.parse(markup, limits);
    page.select(ON_EVERY_PAGE).remove();
    return page;
  }

  static String of(Document page) {
    for (Element cell : page.select("td, th")) {
      boolean lines = cell.selectFirst("p") != null && cell.selectFirst("table") == null;
      if (lines && cell.text().length() <= LONGEST_CELL) {
        cell.text(cell.text());
      }
    }
    return HtmlLines.of(page.body());
  }
}
