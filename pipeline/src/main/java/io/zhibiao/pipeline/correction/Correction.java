package io.zhibiao.pipeline.correction;

import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What was decided of one row.
 *
 * @param start of the figure, as in the row
 * @param end likewise
 * @param cells what the row shall hold instead; empty unless the decision is to correct
 */
record Correction(
    String metricId, int start, int end, Decision decision, Map<MetricColumn, String> cells)
    implements Serializable {

  /** Name of the rule of rows that a person has corrected. */
  static final String RULE = "correction";

  Correction {
    cells = Map.copyOf(cells);
  }

  /** Whether the figure still stands where it was reviewed. */
  boolean meets(Metric metric) {
    return metric.evidence().start() == start && metric.evidence().end() == end;
  }

  /** The metric after the decision; empty where it is rejected. What a person has seen is sure. */
  Optional<Metric> applied(Metric metric) {
    return switch (decision) {
      case ACCEPT, CORRECT -> Optional.of(reviewed(MetricRow.of(metric)).metric());
      case REJECT -> Optional.empty();
    };
  }

  private MetricRow reviewed(MetricRow row) {
    return new MetricRow(
        Arrays.stream(MetricColumn.values()).map(column -> reviewed(column, row)).toList());
  }

  private String reviewed(MetricColumn column, MetricRow row) {
    return switch (column) {
      case DOUBT -> "";
      case RULE -> decision == Decision.CORRECT ? RULE : row.cell(column);
      default -> cells.getOrDefault(column, row.cell(column));
    };
  }
}
