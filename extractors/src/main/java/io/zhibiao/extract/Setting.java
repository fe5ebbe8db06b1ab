package io.zhibiao.extract;

import io.zhibiao.extract.origin.Found;
import io.zhibiao.extract.origin.Homes;
import io.zhibiao.extract.origin.Publications;
import io.zhibiao.extract.page.Block;
import io.zhibiao.extract.page.PageArticle;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Published;
import io.zhibiao.extract.value.Region;
import java.util.List;

/**
 * When and where a document was published, as far as it is known or can be found out.
 *
 * @param published its date, and what told it
 * @param home its place, and what told it
 */
record Setting(Found<Published> published, Found<Region> home) {

  static Setting of(Document document, SourceText source, List<PageArticle> pages) {
    List<View> paragraphs =
        pages.stream().flatMap(page -> page.blocks().stream()).map(Block::view).toList();
    return new Setting(
        Publications.of(document.published(), document.source(), source, paragraphs),
        Homes.of(document.regionCode(), document.publication(), source, paragraphs));
  }

  Published date() {
    return published.value();
  }

  /** GB/T 2260 code of the home; empty where unknown. */
  String homeCode() {
    return home.value().code();
  }
}
