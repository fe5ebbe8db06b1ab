package io.zhibiao.pipeline.row;

import java.util.List;
import java.util.Locale;

/**
 * The tables of a result. Files of them are shown in this order: figures last, for they point to
 * all.
 */
public enum ResultTable {
  ERRORS(List.of(FailureColumn.values()), List.of(FailureColumn.SOURCE)),
  INDICATORS(List.of(IndicatorColumn.values()), List.of(IndicatorColumn.METRIC_ID)),
  ARTICLES(List.of(ArticleColumn.values()), List.of(ArticleColumn.SOURCE, ArticleColumn.ARTICLE)),
  METRICS(List.of(MetricColumn.values()), List.of(MetricColumn.METRIC_ID));

  private final List<Column> columns;
  private final List<Column> key;

  ResultTable(List<Column> columns, List<Column> key) {
    this.columns = columns;
    this.key = key;
  }

  /** The columns, in the order of cells. */
  public List<Column> columns() {
    return columns;
  }

  /** The columns that tell a row from all others. */
  public List<Column> key() {
    return key;
  }

  /** What is told of one of its columns. */
  public ColumnFacts facts(Column column) {
    return ColumnFacts.of(label(), column);
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
