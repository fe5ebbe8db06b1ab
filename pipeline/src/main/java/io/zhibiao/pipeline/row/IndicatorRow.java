package io.zhibiao.pipeline.row;

import io.zhibiao.extract.indicator.Indicator;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Under which canonical indicator a metric row goes, beside the printed one in the row itself. */
public record IndicatorRow(String metricId, String indicatorId, String indicator) {

  /** The cells, in order. */
  public List<String> cells() {
    return List.of(metricId, indicatorId, indicator);
  }

  /** The row's indicator among these; empty where its printed name means none of them. */
  public static Optional<IndicatorRow> of(MetricRow row, Indicators indicators) {
    Optional<Indicator> canonical =
        indicators.canonical(
            row.cell(MetricColumn.INDICATOR), type(row.cell(MetricColumn.TYPE)), aspect(row));
    return canonical.map(
        found -> new IndicatorRow(row.cell(MetricColumn.METRIC_ID), found.id(), found.name()));
  }

  private static FigureType type(String label) {
    return FigureType.valueOf(label.toUpperCase(Locale.ROOT));
  }

  private static Aspect aspect(MetricRow row) {
    String label = row.cell(MetricColumn.ASPECT);
    return label.isEmpty() ? Aspect.NONE : Aspect.valueOf(label.toUpperCase(Locale.ROOT));
  }
}
