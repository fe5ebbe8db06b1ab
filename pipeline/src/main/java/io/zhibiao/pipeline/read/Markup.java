package io.zhibiao.pipeline.read;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Markup as a tree, which is no deeper than the limits allow. */
final class Markup {

  /** The parser would put deeper elements beside each other, and so hide that they were deeper. */
  private static final int SPARE = 8;

  private Markup() {}

  static Document parse(String markup, Limits limits) throws ReadException {
    Parser parser = Parser.htmlParser().setMaxDepth(limits.nesting() + SPARE);
    Document page = Jsoup.parse(markup, "", parser);
    int[] deepest = {0};
    page.traverse((node, depth) -> deepest[0] = depth(node instanceof Element, depth, deepest[0]));
    limits.checkDepth(deepest[0]);
    return page;
  }

  private static int depth(boolean element, int depth, int deepest) {
    return element ? Math.max(depth, deepest) : deepest;
  }
}
