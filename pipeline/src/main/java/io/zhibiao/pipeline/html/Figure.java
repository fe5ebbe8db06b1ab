package io.zhibiao.pipeline.html;

import io.zhibiao.pipeline.plain.Grouped;
import io.zhibiao.pipeline.plain.ReadableValue;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.util.List;

/**
 * A row as the page shows it: its cells with nothing hidden in them.
 *
 * @param number place among the page's rows, from 0
 */
public record Figure(int number, MetricRow row) {

  public String id() {
    return row.cell(MetricColumn.METRIC_ID);
  }

  public String type() {
    return row.cell(MetricColumn.TYPE);
  }

  /** As printed. */
  public String text() {
    return shown(MetricColumn.TEXT);
  }

  public String indicator() {
    return shown(MetricColumn.INDICATOR);
  }

  public String subject() {
    return shown(MetricColumn.SUBJECT);
  }

  public String period() {
    return shown(MetricColumn.PERIOD);
  }

  public String region() {
    return shown(MetricColumn.REGION);
  }

  /** The last part of the region's name: {@code 金坛区}. */
  public String place() {
    return region().substring(region().lastIndexOf('/') + 1);
  }

  public String unit() {
    return shown(MetricColumn.UNIT);
  }

  public String aspect() {
    return row.cell(MetricColumn.ASPECT);
  }

  public String comparison() {
    return row.cell(MetricColumn.COMPARISON);
  }

  public boolean planned() {
    return row.cell(MetricColumn.STATUS).equals("planned");
  }

  public boolean corrected() {
    return row.cell(MetricColumn.RULE).equals("correction");
  }

  /** Names of the columns that the row is not sure of, blanks between. */
  public String doubt() {
    return row.cell(MetricColumn.DOUBT).replace(';', ' ');
  }

  /** The same, one by one. */
  public List<String> doubts() {
    return doubted() ? List.of(doubt().split(" ", -1)) : List.of();
  }

  public boolean doubted() {
    return !doubt().isEmpty();
  }

  /** As people would write it: {@code 275.16亿元}; empty where there is no value. */
  public String written() {
    return Visible.plain(ReadableValue.line(row));
  }

  /** The exact value with its unit, where that is told in other digits. */
  public String exact() {
    return Amount.beside(written(), value(), unit());
  }

  /** The value, or both ends of a range, easy to read: {@code 27,516,000,000}. */
  public String value() {
    String low = Grouped.of(shown(MetricColumn.VALUE));
    String high = Grouped.of(shown(MetricColumn.VALUE_MAX));
    return high.isEmpty() ? low : low + "–" + high;
  }

  private String shown(MetricColumn column) {
    return Visible.plain(row.cell(column));
  }
}
