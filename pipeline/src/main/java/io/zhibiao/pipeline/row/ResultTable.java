package io.zhibiao.pipeline.row;

import java.util.List;
import java.util.Locale;

/**
 * The tables of a result. Files of them are shown in this order: figures last, for they point to
 * all.
 */
public enum ResultTable {
  ERRORS(FailureColumn.values()),
  INDICATORS(IndicatorColumn.values()),
  ARTICLES(ArticleColumn.values()),
  METRICS(MetricColumn.values());

  private final List<Column> columns;

  ResultTable(Column... columns) {
    this.columns = List.of(columns);
  }

  /** The columns, in the order of cells. */
  public List<Column> columns() {
    return columns;
  }

  /** Names of the columns, in order. */
  public List<String> header() {
    return columns.stream().map(Column::header).toList();
  }

  /** Its name, as files and datasets have it: {@code metrics}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
