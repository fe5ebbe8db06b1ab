package io.zhibiao.pipeline.correction;

import io.zhibiao.extract.Article;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Metric.Origin;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The source that figures are added to.
 *
 * @param source its name in rows
 * @param text what offsets count in
 * @param origins the article of a place, given in code points
 */
public record Ground(String source, String text, IntFunction<Origin> origins) {

  /** A source that was just read. */
  public static Ground of(String source, String text, Extraction extraction) {
    return new Ground(source, text, start -> origin(source, extraction, start));
  }

  /** The last article that begins before the place, else the first. */
  private static Origin origin(String source, Extraction extraction, int start) {
    Article found = new Article(1, "", "", "", 0, 0);
    for (Article article : extraction.articles()) {
      if (article.number() == 1 || article.start() <= start) {
        found = article;
      }
    }
    int number = found.number();
    Optional<LocalDate> published =
        extraction.metrics().stream()
            .map(metric -> metric.origin())
            .filter(origin -> origin.article() == number)
            .findFirst()
            .flatMap(Origin::published);
    return new Origin(source, number, found.title(), published);
  }
}
