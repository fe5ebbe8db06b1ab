package io.zhibiao.extract.table;

import java.util.List;

/**
 * A table that lost its lines.
 *
 * @param head its head
 * @param title what stands above it
 * @param rows its rows
 * @param columns what the head says of each of their values
 * @param end the cell behind it
 */
record FlatTable(Head head, Title title, List<Row> rows, List<Column> columns, int end) {

  FlatTable {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }
}
