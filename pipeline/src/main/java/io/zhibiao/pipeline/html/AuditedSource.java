package io.zhibiao.pipeline.html;

import io.zhibiao.pipeline.row.MetricRow;
import java.util.List;

/**
 * A source with its rows.
 *
 * @param name as in rows
 * @param text what the rows' offsets count in
 * @param rows in the order of the contract
 */
public record AuditedSource(String name, String text, List<MetricRow> rows) {

  public AuditedSource {
    rows = List.copyOf(rows);
  }
}
