package io.zhibiao.pipeline.row;

import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.value.Doubt;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A row of the contract: one cell for each {@link MetricColumn}, in their order. */
public record MetricRow(List<String> cells) {

  /** The order of the figures of a source. */
  public static final Comparator<Metric> BY_PLACE =
      Comparator.<Metric>comparingInt(metric -> metric.evidence().start())
          .thenComparingInt(metric -> metric.evidence().end())
          .thenComparing(Metric::id);

  public MetricRow {
    cells = List.copyOf(cells);
  }

  /** What it holds in the column. */
  @SuppressWarnings("EnumOrdinal") // The order of columns is the order of cells.
  public String cell(MetricColumn column) {
    return cells.get(column.ordinal());
  }

  /** Whether it is not sure of what it holds in the column, or of what that follows from. */
  public boolean doubts(MetricColumn column) {
    List<String> doubted = List.of(cell(MetricColumn.DOUBT).split(Cells.DOUBT_SEPARATOR, -1));
    return column.doubt().map(Doubt::label).filter(doubted::contains).isPresent();
  }

  /**
   * The metric that the row tells.
   *
   * @throws IllegalArgumentException where a cell does not hold what its column asks for; the
   *     message names both
   */
  public Metric metric() {
    return new RowReading(this).metric();
  }

  /** The rows of one source, in the order of their places. */
  public static Stream<MetricRow> of(Extraction extraction) {
    return extraction.metrics().stream().sorted(BY_PLACE).map(MetricRow::of);
  }

  /** The row that tells the metric. */
  public static MetricRow of(Metric metric) {
    return new MetricRow(
        Arrays.stream(MetricColumn.values()).map(column -> column.cell(metric)).toList());
  }
}
