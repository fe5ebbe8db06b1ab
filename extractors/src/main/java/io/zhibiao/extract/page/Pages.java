package io.zhibiao.extract.page;

import io.zhibiao.extract.text.SourceText;
import java.util.List;

/**
 * Reads the dump of a page: one or many articles, their lines cut by columns, pictures and pages.
 * Total and linear: any text gives articles, and each character that is no blank stands in exactly
 * one block.
 */
public final class Pages {

  private Pages() {}

  /** The articles in the order of the page; none for a blank text. */
  public static List<PageArticle> read(SourceText source) {
    return Assembly.assemble(Sorting.sort(source, Cutting.pieces(source))).stream()
        .map(draft -> Finishing.finish(source, draft))
        .toList();
  }
}
