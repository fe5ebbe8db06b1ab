package io.zhibiao.pipeline.explain;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.row.MetricColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints a row, a line for each cell that holds something. */
final class MetricText {

  private static final List<MetricColumn> SHOWN =
      List.of(
          MetricColumn.TYPE,
          MetricColumn.VALUE,
          MetricColumn.VALUE_MAX,
          MetricColumn.UNIT,
          MetricColumn.BOUND,
          MetricColumn.ASPECT,
          MetricColumn.COMPARISON,
          MetricColumn.PERIOD,
          MetricColumn.STATUS,
          MetricColumn.REGION,
          MetricColumn.SUBJECT,
          MetricColumn.INDICATOR);

  private final Phrases phrases;
  private final Indicators indicators;

  MetricText(Phrases phrases, Indicators indicators) {
    this.phrases = phrases;
    this.indicators = indicators;
  }

  List<String> lines(Metric metric) {
    List<String> lines = new ArrayList<>();
    for (MetricColumn column : SHOWN) {
      String cell = column.cell(metric);
      if (!cell.isEmpty()) {
        lines.add(field("column." + column.header(), meaning(column, cell, metric)));
      }
    }
    canonical(metric).ifPresent(name -> lines.add(field("canonical", name)));
    lines.add(field("rule", metric.rule()));
    return lines;
  }

  /** The cell, and what a label of the contract or a code in it says. */
  private String meaning(MetricColumn column, String cell, Metric metric) {
    return switch (column) {
      case TYPE, BOUND, ASPECT, COMPARISON, STATUS ->
          phrases.brackets(phrases.say(column.header() + "." + cell), cell);
      case PERIOD ->
          phrases.period(
              cell, MetricColumn.PERIOD_START.cell(metric), MetricColumn.PERIOD_END.cell(metric));
      case REGION -> phrases.brackets(cell, MetricColumn.REGION_CODE.cell(metric));
      default -> cell;
    };
  }

  private Optional<String> canonical(Metric metric) {
    Metric.Reading reading = metric.reading();
    return indicators
        .canonical(reading.indicator(), metric.figure().type(), reading.aspect())
        .map(indicator -> phrases.brackets(indicator.name(), indicator.id()));
  }

  private String field(String name, String value) {
    return phrases.say(name) + phrases.say("colon") + value;
  }
}
