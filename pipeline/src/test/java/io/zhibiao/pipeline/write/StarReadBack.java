package io.zhibiao.pipeline.write;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.ResultTable;
import io.zhibiao.pipeline.write.star.StarReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;

/**
 * Reads a database back.
 *
 * @param target the word behind {@code --to}
 * @param url how it is reached; {@code %s} stands for the folder
 */
record StarReadBack(String target, String url) implements ReadBack {

  @Override
  public List<List<String>> rows(Path folder, ResultTable table) throws Exception {
    Gathered held = new Gathered();
    try (Connection connection = DriverManager.getConnection(url.formatted(folder))) {
      new StarReader(connection).read(held);
    }
    return switch (table) {
      case METRICS -> held.metrics().stream().map(MetricRow::cells).toList();
      case ARTICLES -> held.articles().stream().map(ArticleRow::cells).toList();
      case INDICATORS -> held.indicators().stream().map(IndicatorRow::cells).toList();
      case ERRORS -> held.failures().stream().map(Failure::cells).toList();
    };
  }
}
