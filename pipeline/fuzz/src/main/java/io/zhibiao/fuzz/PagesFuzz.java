package io.zhibiao.fuzz;

import io.zhibiao.extract.page.PageArticle;
import io.zhibiao.extract.page.Pages;
import io.zhibiao.extract.text.SourceText;

/** Pages cut into articles: their bodies stand in the text. */
public final class PagesFuzz {

  private PagesFuzz() {}

  /** Reads the bytes as Jazzer has made them. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = Promises.text(bytes);
    for (PageArticle article : Pages.read(new SourceText(text))) {
      Promises.require(article.body().start() <= article.body().end(), "a body that ends early");
      Promises.require(article.body().end() <= text.length(), "a body behind its text");
    }
  }
}
