package io.zhibiao.pipeline.extract;

import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.MetricRow;
import java.util.List;

/** All that a page gives. */
record PageYield(List<MetricRow> rows, List<ArticleRow> articles) {

  PageYield {
    rows = List.copyOf(rows);
    articles = List.copyOf(articles);
  }
}
