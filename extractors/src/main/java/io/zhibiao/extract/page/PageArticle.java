package io.zhibiao.extract.page;

import io.zhibiao.extract.text.Span;
import java.util.List;

/**
 * An article on a page.
 *
 * @param title headline as printed without line breaks; empty where there is none
 * @param kicker the line above or below it, likewise
 * @param byline who wrote it, as printed; empty where none is named
 * @param body its body in the source (UTF-16 indices)
 * @param blocks all its text in the order of the page, headline and byline among it
 */
public record PageArticle(
    String title, String kicker, String byline, Span body, List<Block> blocks) {

  public PageArticle {
    blocks = List.copyOf(blocks);
  }
}
