package io.zhibiao.pipeline.row;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.zhibiao.extract.Extraction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An article's row: one cell for each {@link ArticleColumn}, in their order. */
public record ArticleRow(List<String> cells) {

  public ArticleRow {
    cells = List.copyOf(cells);
  }

  /** The rows of one source, in the order of its articles. */
  public static List<ArticleRow> of(String source, Extraction extraction) {
    Map<Integer, Long> figures =
        extraction.metrics().stream()
            .collect(groupingBy(metric -> metric.origin().article(), counting()));
    return extraction.articles().stream()
        .map(
            article ->
                new SourceArticle(
                    source, article, extraction, figures.getOrDefault(article.number(), 0L)))
        .map(ArticleRow::of)
        .toList();
  }

  private static ArticleRow of(SourceArticle found) {
    return new ArticleRow(
        Arrays.stream(ArticleColumn.values()).map(column -> column.cell(found)).toList());
  }
}
