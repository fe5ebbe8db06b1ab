package io.zhibiao.extract.page;

import io.zhibiao.extract.rule.Passage.Role;
import io.zhibiao.extract.text.SourceText;
import java.util.List;

/** What tests ask of a page that was read. */
final class Reading {

  private Reading() {}

  static List<PageArticle> read(String page) {
    return Pages.read(new SourceText(page));
  }

  static List<String> titles(List<PageArticle> articles) {
    return articles.stream().map(PageArticle::title).toList();
  }

  static List<Role> roles(PageArticle article) {
    return article.blocks().stream().map(Block::role).toList();
  }

  static List<String> body(PageArticle article) {
    return blocks(article, Role.BODY);
  }

  static List<String> blocks(PageArticle article, Role role) {
    return article.blocks().stream()
        .filter(block -> block.role() == role)
        .map(block -> block.view().chars())
        .toList();
  }
}
