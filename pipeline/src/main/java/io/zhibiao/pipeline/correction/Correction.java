package io.zhibiao.pipeline.correction;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.Metric.Evidence;
import io.zhibiao.extract.Metric.Origin;
import io.zhibiao.extract.PointedOut;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was decided of one row.
 *
 * @param source that the figure stands in
 * @param start of the figure, as in the row
 * @param end likewise
 * @param cells what the row shall hold instead; empty unless the decision is to correct or add
 */
record Correction(
    String metricId,
    String source,
    int start,
    int end,
    Decision decision,
    Map<MetricColumn, String> cells)
    implements Serializable {

  /** Name of the rule of rows that a person has corrected. */
  static final String RULE = "correction";

  Correction {
    cells = Map.copyOf(cells);
  }

  /** Whether it speaks of a figure that the reading need not have found. */
  boolean adds() {
    return decision == Decision.ADD;
  }

  /** Whether the figure still stands where it was reviewed. */
  boolean meets(Metric metric) {
    return metric.evidence().start() == start && metric.evidence().end() == end;
  }

  /** The metric after the decision; empty where it is rejected. What a person has seen is sure. */
  Optional<Metric> applied(Metric metric) {
    return switch (decision) {
      case ACCEPT, CORRECT, ADD -> Optional.of(reviewed(MetricRow.of(metric)).metric());
      case REJECT -> Optional.empty();
    };
  }

  /** The figure that is added; empty where the text has another one there by now, or none. */
  Optional<Metric> added(Ground ground) {
    int points = ground.text().codePointCount(0, ground.text().length());
    if (end <= start || end > points) {
      return Optional.empty();
    }
    Evidence evidence = PointedOut.in(ground.text(), start, end);
    return PointedOut.id(ground.source(), evidence).equals(metricId)
        ? Optional.of(added(evidence, ground.origins().apply(start)))
        : Optional.empty();
  }

  private Metric added(Evidence evidence, Origin origin) {
    Map<MetricColumn, String> known = new EnumMap<>(cells);
    known.put(MetricColumn.METRIC_ID, metricId);
    known.put(MetricColumn.SOURCE, origin.source());
    known.put(MetricColumn.ARTICLE, Integer.toString(origin.article()));
    known.put(MetricColumn.TITLE, origin.title());
    known.put(MetricColumn.PUBLISHED, origin.published().map(LocalDate::toString).orElse(""));
    known.put(MetricColumn.TEXT, evidence.text());
    known.put(MetricColumn.SENTENCE, evidence.sentence());
    known.put(MetricColumn.START, Integer.toString(evidence.start()));
    known.put(MetricColumn.END, Integer.toString(evidence.end()));
    known.put(MetricColumn.SENTENCE_START, Integer.toString(evidence.sentenceStart()));
    known.put(MetricColumn.SENTENCE_END, Integer.toString(evidence.sentenceEnd()));
    known.put(MetricColumn.RULE, RULE);
    return new MetricRow(
            Arrays.stream(MetricColumn.values())
                .map(column -> known.getOrDefault(column, ""))
                .toList())
        .metric();
  }

  private MetricRow reviewed(MetricRow row) {
    return new MetricRow(
        Arrays.stream(MetricColumn.values()).map(column -> reviewed(column, row)).toList());
  }

  private String reviewed(MetricColumn column, MetricRow row) {
    return switch (column) {
      case DOUBT -> "";
      case RULE -> decision == Decision.ACCEPT ? row.cell(column) : RULE;
      default -> cells.getOrDefault(column, row.cell(column));
    };
  }
}
