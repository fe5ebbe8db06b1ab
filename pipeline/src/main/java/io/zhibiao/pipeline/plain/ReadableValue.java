package io.zhibiao.pipeline.plain;

import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A figure's value in the unit that people would say it in, beside the exact one. */
public final class ReadableValue {

  /** Types of figures that are told in 万 and 亿. */
  private static final Set<String> SCALED = Set.of("money", "count", "measure");

  private ReadableValue() {}

  /** The value, the upper end of a range, and the unit of both. */
  public static List<String> cells(MetricRow row) {
    String value = row.cell(MetricColumn.VALUE);
    String most = row.cell(MetricColumn.VALUE_MAX);
    if (value.isEmpty()) {
      return List.of("", "", "");
    }
    Scale scale = scale(row.cell(MetricColumn.TYPE), new BigDecimal(most.isEmpty() ? value : most));
    return List.of(
        scale.of(value).toPlainString(),
        most.isEmpty() ? "" : scale.of(most).toPlainString(),
        scale.unit(row.cell(MetricColumn.UNIT)));
  }

  /**
   * The value with its unit in one line: {@code 11,026.9亿元}, {@code 20–40元}; empty where there is
   * no value.
   */
  public static String line(MetricRow row) {
    List<String> cells = cells(row);
    String most = cells.get(1).isEmpty() ? "" : "–" + Grouped.of(cells.get(1));
    return Grouped.of(cells.get(0)) + most + cells.get(2);
  }

  /** The scale that a value of the type is told in. */
  public static Scale scale(String type, BigDecimal value) {
    return SCALED.contains(type) ? Scale.of(value) : Scale.ONE;
  }
}
