package io.zhibiao.pipeline.row;

import io.zhibiao.extract.Metric;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The columns of a metric row: their names, their order and what each cell holds. The one
 * definition; every sink follows it.
 */
public enum MetricColumn {
  METRIC_ID(Metric::id),
  SOURCE(metric -> metric.origin().source()),
  ARTICLE(metric -> Cells.number(metric.origin().article())),
  TITLE(metric -> metric.origin().title()),
  PUBLISHED(metric -> Cells.date(metric.origin().published())),
  REGION(metric -> metric.reading().region().path()),
  REGION_CODE(metric -> metric.reading().region().code()),
  SUBJECT(metric -> metric.reading().subject()),
  INDICATOR(metric -> metric.reading().indicator()),
  TYPE(metric -> metric.figure().type().label()),
  VALUE(metric -> Cells.value(metric.figure())),
  VALUE_MAX(metric -> Cells.valueMax(metric.figure())),
  UNIT(metric -> Cells.unit(metric.figure())),
  BOUND(metric -> Cells.bound(metric.figure())),
  ASPECT(metric -> Cells.aspect(metric.reading().aspect())),
  COMPARISON(metric -> metric.reading().comparison().label()),
  PERIOD(metric -> Cells.period(metric).edtf()),
  PERIOD_START(metric -> Cells.date(Cells.period(metric).start())),
  PERIOD_END(metric -> Cells.date(Cells.period(metric).end())),
  STATUS(metric -> metric.reading().status().label()),
  TEXT(metric -> metric.evidence().text()),
  SENTENCE(metric -> metric.evidence().sentence()),
  START(metric -> Cells.number(metric.evidence().start())),
  END(metric -> Cells.number(metric.evidence().end())),
  SENTENCE_START(metric -> Cells.number(metric.evidence().sentenceStart())),
  SENTENCE_END(metric -> Cells.number(metric.evidence().sentenceEnd())),
  RULE(Metric::rule);

  /** Names of all columns, in order. */
  public static final List<String> HEADER =
      Arrays.stream(values()).map(MetricColumn::header).toList();

  /**
   * What a figure says and is about: what a person may correct. The days of a period are not among
   * them, for they follow from it.
   */
  public static final List<MetricColumn> READING =
      List.of(
          REGION,
          REGION_CODE,
          SUBJECT,
          INDICATOR,
          TYPE,
          VALUE,
          VALUE_MAX,
          UNIT,
          BOUND,
          ASPECT,
          COMPARISON,
          PERIOD,
          STATUS);

  private final Function<Metric, String> cell;

  MetricColumn(Function<Metric, String> cell) {
    this.cell = cell;
  }

  /** The name as files print it: {@code metric_id}. */
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the metric's row holds here; empty where nothing is known. */
  public String cell(Metric metric) {
    return cell.apply(metric);
  }
}
