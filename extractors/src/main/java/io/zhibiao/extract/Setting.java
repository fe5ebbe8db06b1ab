package io.zhibiao.extract;

import io.zhibiao.extract.origin.Homes;
import io.zhibiao.extract.origin.OuterLines;
import io.zhibiao.extract.origin.Publications;
import io.zhibiao.extract.page.Block;
import io.zhibiao.extract.page.PageArticle;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Found;
import io.zhibiao.extract.value.Published;
import io.zhibiao.extract.value.Region;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When and where a document was published, as far as it is known or can be found out.
 *
 * @param published its date, and what told it
 * @param home its place, and what told it
 */
record Setting(Found<Published> published, Found<Region> home) {

  static Setting of(Document document, SourceText source, List<PageArticle> pages, Shared shared) {
    List<Block> blocks = pages.stream().flatMap(page -> page.blocks().stream()).toList();
    List<View> paragraphs = blocks.stream().map(Block::view).toList();
    Set<String> furniture =
        blocks.stream()
            .filter(block -> block.role() == Passage.Role.FURNITURE)
            .map(block -> block.view().chars())
            .collect(Collectors.toSet());
    OuterLines outer = OuterLines.of(source, furniture);
    return new Setting(
        Publications.of(document.published(), document.source(), outer, paragraphs, shared.times()),
        Homes.of(document.regionCode(), document.publication(), outer, paragraphs, shared.names()));
  }

  /** Whether the text as a whole tells any of it. */
  boolean isInferred() {
    return published.from() == Found.Source.INFERRED || home.from() == Found.Source.INFERRED;
  }

  /** The same without what only the text as a whole tells. */
  Setting asPrinted() {
    return new Setting(printed(published, Published.UNKNOWN), printed(home, Region.UNKNOWN));
  }

  private static <T> Found<T> printed(Found<T> found, T unknown) {
    return found.from() == Found.Source.INFERRED
        ? new Found<>(unknown, Found.Source.NOTHING)
        : found;
  }

  Published date() {
    return published.value();
  }

  /** GB/T 2260 code of the home; empty where unknown. */
  String homeCode() {
    return home.value().code();
  }
}
