package io.zhibiao.pipeline.serve;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.Metric.Evidence;
import io.zhibiao.extract.PointedOut;
import io.zhibiao.pipeline.correction.Ground;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a row of a figure that somebody points out may hold: what the figure itself says, and the
 * region, period and indicator of the figure before it. The reviewer has the last word.
 */
final class Suggestion {

  private static final List<MetricColumn> SAYS =
      List.of(
          MetricColumn.TYPE,
          MetricColumn.VALUE,
          MetricColumn.VALUE_MAX,
          MetricColumn.UNIT,
          MetricColumn.BOUND,
          MetricColumn.ASPECT);

  private static final List<MetricColumn> NEAR =
      List.of(
          MetricColumn.REGION,
          MetricColumn.REGION_CODE,
          MetricColumn.SUBJECT,
          MetricColumn.PERIOD,
          MetricColumn.STATUS);

  private static final Map<MetricColumn, String> ELSE =
      Map.of(
          MetricColumn.TYPE, "count",
          MetricColumn.BOUND, "exact",
          MetricColumn.ASPECT, "level",
          MetricColumn.STATUS, "actual");

  /** 一家 alone is an article, 共一家 counts. */
  private static final String COUNTED = "共";

  private final Extractor extractor;

  Suggestion(Extractor extractor) {
    this.extractor = extractor;
  }

  /**
   * Makes it.
   *
   * @param shown the source's rows, in the order of the contract
   * @throws IndexOutOfBoundsException where the text has no such place
   */
  Map<String, String> of(Ground ground, List<Metric> shown, int start, int end) {
    Evidence evidence = PointedOut.in(ground.text(), start, end);
    Map<String, String> cells = new LinkedHashMap<>();
    MetricColumn.READING.forEach(
        column -> cells.put(column.header(), ELSE.getOrDefault(column, "")));
    before(shown, start).ifPresent(row -> copy(row, NEAR, cells));
    said(ground.source(), evidence.text())
        .or(() -> said(ground.source(), COUNTED + evidence.text()))
        .ifPresent(row -> copy(row, SAYS, cells));
    cells.put(MetricColumn.METRIC_ID.header(), PointedOut.id(ground.source(), evidence));
    cells.put(MetricColumn.START.header(), Integer.toString(start));
    cells.put(MetricColumn.END.header(), Integer.toString(end));
    cells.put(MetricColumn.TEXT.header(), evidence.text());
    return cells;
  }

  private Optional<MetricRow> said(String source, String text) {
    return extractor.extract(Document.of(source, text)).metrics().stream()
        .findFirst()
        .map(MetricRow::of);
  }

  private static Optional<MetricRow> before(List<Metric> shown, int start) {
    return shown.stream()
        .filter(metric -> metric.evidence().start() <= start)
        .reduce((one, next) -> next)
        .or(() -> shown.stream().findFirst())
        .map(MetricRow::of);
  }

  private static void copy(MetricRow row, List<MetricColumn> columns, Map<String, String> cells) {
    columns.forEach(column -> cells.put(column.header(), row.cell(column)));
  }
}
