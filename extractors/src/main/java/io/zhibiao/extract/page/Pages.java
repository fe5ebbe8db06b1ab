package io.zhibiao.extract.page;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Mending;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
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

  /**
   * One article of no headline, each line a paragraph of it: what remains of a text of whose page a
   * reader threw.
   */
  public static List<PageArticle> lines(SourceText source) {
    List<Span> lines = Lines.of(source).stream().map(Lines.Line::span).toList();
    List<Block> blocks =
        lines.stream()
            .map(line -> new Block(Passage.Role.BODY, Mending.mend(source, List.of(line))))
            .filter(block -> block.view().length() > 0)
            .toList();
    if (blocks.isEmpty()) {
      return List.of();
    }
    Span body = new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
    return List.of(new PageArticle("", "", "", body, blocks));
  }
}
