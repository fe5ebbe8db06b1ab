package io.zhibiao.extract;

import io.zhibiao.extract.page.PageArticle;
import io.zhibiao.extract.page.Pages;
import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.segment.Remembered;
import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.segment.hanlp.HanLpSegmenter;
import io.zhibiao.extract.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads documents. Total, pure and safe for many threads: any text gives an extraction, the same
 * text always the same one.
 */
public final class Extractor {

  private final Segmenter segmenter = new Remembered(new HanLpSegmenter());

  /** One that is ready to read; the first in a process loads the tables, which takes a moment. */
  public Extractor() {}

  /**
   * All articles and figures of a document. Takes time in proportion to the text.
   *
   * @throws NullPointerException where the document is null; nothing else is thrown
   */
  public Extraction extract(Document document) {
    return extract(document, Progress.UNWATCHED);
  }

  /**
   * All articles and figures of a document, telling on the way how far it is; what {@code progress}
   * throws ends the reading.
   */
  public Extraction extract(Document document, Progress progress) {
    SourceText source = new SourceText(document.text());
    Faults faults = new Faults();
    List<PageArticle> pages = faults.guard(() -> Pages.read(source), () -> Pages.lines(source));
    Shared shared = new Shared();
    Setting setting = Setting.of(document, source, pages, shared);
    ArticleReader reader =
        reader(document, source, setting, shared, Steps.in(pages, progress), faults);
    List<Article> articles = new ArrayList<>();
    List<Metric> metrics = new ArrayList<>();
    for (PageArticle page : pages) {
      int number = articles.size() + 1;
      articles.add(describe(page, number, source));
      reader
          .read(page, number)
          .rows()
          .forEach(passage -> passage.forEach(row -> metrics.add(row.metric())));
    }
    metrics.sort(Comparator.comparingInt(metric -> metric.evidence().start()));
    return new Extraction(
        setting.published(),
        setting.home(),
        articles,
        metrics,
        faults.found(),
        faults.runTogether());
  }

  /** Reads the articles of a document. */
  ArticleReader reader(
      Document document,
      SourceText source,
      Setting setting,
      Shared shared,
      Steps steps,
      Faults faults) {
    return new ArticleReader(document.source(), source, setting, shared, segmenter, steps, faults);
  }

  private static Article describe(PageArticle page, int number, SourceText source) {
    return new Article(
        number,
        page.title(),
        page.kicker(),
        page.byline(),
        source.codePoint(page.body().start()),
        source.codePoint(page.body().end()));
  }
}
