package io.zhibiao.pipeline.explain;

import io.zhibiao.extract.Explanation;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.row.MetricColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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

  List<String> lines(Explanation.Row row) {
    Metric metric = row.metric();
    List<String> lines = new ArrayList<>();
    for (MetricColumn column : SHOWN) {
      String cell = column.cell(metric);
      String told = reason(row, column);
      if (!cell.isEmpty()) {
        String meaning = meaning(column, cell, metric);
        lines.add(field("column." + column.header(), meaning + told));
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

  /** What told the cell, in brackets; nothing for a cell that is the figure's own. */
  private String reason(Explanation.Row row, MetricColumn column) {
    return row.reasons().stream()
        .filter(reason -> reason.cell().name().equals(column.name()))
        .map(reason -> phrases.say("reason", phrases.say(key(reason), reason.text())))
        .collect(Collectors.joining());
  }

  private static String key(Explanation.Reason reason) {
    return "reason." + reason.cell().name().toLowerCase(Locale.ROOT) + "." + reason.cause();
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
