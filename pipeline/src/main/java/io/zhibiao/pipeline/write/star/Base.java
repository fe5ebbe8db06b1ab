package io.zhibiao.pipeline.write.star;

import io.zhibiao.pipeline.row.Column;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A database that a run writes to: one connection with one transaction, in which nobody else
 * writes. Closing it takes back what was not committed.
 */
public interface Base extends AutoCloseable {

  /** What messages call it: no password is in it. */
  String name();

  /** The connection; it does not commit by itself. */
  Connection connection();

  /**
   * Begins to load a temporary table. Until the loader is closed the connection does nothing else.
   *
   * @param columns of the rows, in order
   */
  RowLoader load(String temporaryTable, List<Column> columns) throws SQLException;

  /** Shows what was written. */
  void commit() throws SQLException;

  @Override
  void close() throws SQLException;
}
