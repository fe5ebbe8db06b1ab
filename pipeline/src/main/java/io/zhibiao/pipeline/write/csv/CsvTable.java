package io.zhibiao.pipeline.write.csv;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleColumn;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import java.util.List;
import java.util.Locale;

/** The CSV files of a result. They are shown in this order: figures last, for they point to all. */
enum CsvTable {
  ERRORS(Failure.HEADER),
  INDICATORS(IndicatorRow.HEADER),
  ARTICLES(ArticleColumn.HEADER),
  METRICS(MetricColumn.HEADER);

  private final List<String> header;

  CsvTable(List<String> header) {
    this.header = header;
  }

  List<String> header() {
    return header;
  }

  String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }
}
