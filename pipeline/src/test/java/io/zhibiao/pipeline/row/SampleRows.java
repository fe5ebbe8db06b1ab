package io.zhibiao.pipeline.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Rows for tests of what takes rows. */
public final class SampleRows {

  private static final Map<MetricColumn, String> PLAIN =
      Map.ofEntries(
          Map.entry(MetricColumn.ARTICLE, "1"),
          Map.entry(MetricColumn.TITLE, "标题"),
          Map.entry(MetricColumn.PUBLISHED, "2023-03-16"),
          Map.entry(MetricColumn.REGION, "江苏省/常州市/金坛区"),
          Map.entry(MetricColumn.REGION_CODE, "320413"),
          Map.entry(MetricColumn.INDICATOR, "地区生产总值"),
          Map.entry(MetricColumn.TYPE, "money"),
          Map.entry(MetricColumn.VALUE, "100"),
          Map.entry(MetricColumn.UNIT, "CNY"),
          Map.entry(MetricColumn.BOUND, "exact"),
          Map.entry(MetricColumn.ASPECT, "level"),
          Map.entry(MetricColumn.PERIOD, "2022"),
          Map.entry(MetricColumn.PERIOD_START, "2022-01-01"),
          Map.entry(MetricColumn.PERIOD_END, "2022-12-31"),
          Map.entry(MetricColumn.STATUS, "actual"),
          Map.entry(MetricColumn.TEXT, "100元"),
          Map.entry(MetricColumn.SENTENCE, "地区生产总值100元。"),
          Map.entry(MetricColumn.START, "6"),
          Map.entry(MetricColumn.END, "10"),
          Map.entry(MetricColumn.SENTENCE_START, "0"),
          Map.entry(MetricColumn.SENTENCE_END, "11"),
          Map.entry(MetricColumn.RULE, "money"));

  private SampleRows() {}

  /** A level of money, but for these cells. */
  public static MetricRow metric(String source, String id, Map<MetricColumn, String> cells) {
    return new MetricRow(
        Arrays.stream(MetricColumn.values())
            .map(
                column ->
                    switch (column) {
                      case METRIC_ID -> id;
                      case SOURCE -> source;
                      default -> cells.getOrDefault(column, PLAIN.getOrDefault(column, ""));
                    })
            .toList());
  }

  /** A level of money with this value. */
  public static MetricRow metric(String source, String id, String value) {
    return metric(source, id, Map.of(MetricColumn.VALUE, value));
  }

  /** The first article of a source. */
  public static ArticleRow article(String source) {
    List<String> cells = new ArrayList<>();
    for (ArticleColumn column : ArticleColumn.values()) {
      cells.add(
          switch (column) {
            case SOURCE -> source;
            case ARTICLE, FIGURES -> "1";
            case START -> "0";
            case END -> "11";
            default -> "";
          });
    }
    return new ArticleRow(cells);
  }
}
