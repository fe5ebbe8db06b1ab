package io.zhibiao.extract.page;

import io.zhibiao.extract.rule.Passage.Role;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.Collections;
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

  /** The title over each block: none over what the page prints above and below the article. */
  public List<String> titles() {
    int start = 0;
    int end = blocks.size();
    while (start < end && blocks.get(start).role() == Role.FURNITURE) {
      start++;
    }
    while (end > start && blocks.get(end - 1).role() == Role.FURNITURE) {
      end--;
    }
    List<String> titles = new ArrayList<>(Collections.nCopies(blocks.size(), ""));
    Collections.fill(titles.subList(start, end), title);
    return titles;
  }
}
