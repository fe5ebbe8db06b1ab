package io.zhibiao.pipeline.write.star;

import java.sql.SQLException;
import java.util.List;

/** Loads rows into one table by the database's fastest way. They are there once it is closed. */
public interface RowLoader extends AutoCloseable {

  /** Adds a row; an empty cell is null. */
  void add(List<String> cells) throws SQLException;

  @Override
  void close() throws SQLException;
}
