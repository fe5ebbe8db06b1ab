package io.zhibiao.pipeline.row;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.value.Doubt;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of a metric row: their names, their order and what each cell holds. The one
 * definition; every sink follows it.
 */
public enum MetricColumn implements Column {
  METRIC_ID(CellType.TEXT, Metric::id),
  SOURCE(CellType.TEXT, metric -> metric.origin().source()),
  ARTICLE(CellType.INTEGER, metric -> Cells.number(metric.origin().article())),
  TITLE(CellType.TEXT, metric -> metric.origin().title()),
  PUBLISHED(CellType.DATE, metric -> Cells.date(metric.origin().published())),
  REGION(CellType.TEXT, metric -> metric.reading().region().path()),
  REGION_CODE(CellType.TEXT, metric -> metric.reading().region().code()),
  SUBJECT(CellType.TEXT, metric -> metric.reading().subject()),
  INDICATOR(CellType.TEXT, metric -> metric.reading().indicator()),
  TYPE(CellType.TEXT, metric -> metric.figure().type().label()),
  VALUE(CellType.DECIMAL, metric -> Cells.value(metric.figure())),
  VALUE_MAX(CellType.DECIMAL, metric -> Cells.valueMax(metric.figure())),
  UNIT(CellType.TEXT, metric -> Cells.unit(metric.figure())),
  BOUND(CellType.TEXT, metric -> Cells.bound(metric.figure())),
  ASPECT(CellType.TEXT, metric -> metric.reading().aspect().label()),
  COMPARISON(CellType.TEXT, metric -> metric.reading().comparison().label()),
  PERIOD(CellType.TEXT, metric -> Cells.period(metric).edtf()),
  PERIOD_START(CellType.DATE, metric -> Cells.date(Cells.period(metric).start())),
  PERIOD_END(CellType.DATE, metric -> Cells.date(Cells.period(metric).end())),
  STATUS(CellType.TEXT, metric -> metric.reading().status().label()),
  TEXT(CellType.TEXT, metric -> metric.evidence().text()),
  SENTENCE(CellType.TEXT, metric -> metric.evidence().sentence()),
  START(CellType.INTEGER, metric -> Cells.number(metric.evidence().start())),
  END(CellType.INTEGER, metric -> Cells.number(metric.evidence().end())),
  SENTENCE_START(CellType.INTEGER, metric -> Cells.number(metric.evidence().sentenceStart())),
  SENTENCE_END(CellType.INTEGER, metric -> Cells.number(metric.evidence().sentenceEnd())),
  RULE(CellType.TEXT, Metric::rule),
  DOUBT(CellType.TEXT, metric -> Cells.doubt(metric.reading().doubt()));

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

  private final CellType type;
  private final Function<Metric, String> cell;

  MetricColumn(CellType type, Function<Metric, String> cell) {
    this.type = type;
    this.cell = cell;
  }

  @Override
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public CellType type() {
    return type;
  }

  /** What a row doubts where it is not sure of this column; empty where it never is unsure. */
  Optional<Doubt> doubt() {
    return switch (this) {
      case REGION, REGION_CODE -> Optional.of(Doubt.REGION);
      case SUBJECT -> Optional.of(Doubt.SUBJECT);
      case INDICATOR -> Optional.of(Doubt.INDICATOR);
      case VALUE, VALUE_MAX -> Optional.of(Doubt.VALUE);
      case UNIT -> Optional.of(Doubt.UNIT);
      case BOUND -> Optional.of(Doubt.BOUND);
      case ASPECT -> Optional.of(Doubt.ASPECT);
      case COMPARISON -> Optional.of(Doubt.COMPARISON);
      case PERIOD, PERIOD_START, PERIOD_END -> Optional.of(Doubt.PERIOD);
      case STATUS -> Optional.of(Doubt.STATUS);
      default -> Optional.empty();
    };
  }

  /** What the metric's row holds here; empty where nothing is known. */
  public String cell(Metric metric) {
    return cell.apply(metric);
  }
}
