package io.zhibiao.pipeline.write.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.write.star.RowLoader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Copies rows into a table, in PostgreSQL's text format. */
final class CopyLoader implements RowLoader {

  /** So many characters go over the line at once. */
  private static final int PORTION = 1 << 16;

  private static final String NULL = "\\N";

  private final CopyIn copy;
  private final StringBuilder rows = new StringBuilder();

  private CopyLoader(CopyIn copy) {
    this.copy = copy;
  }

  static CopyLoader open(Connection connection, String table, List<Column> columns)
      throws SQLException {
    String names =
        columns.stream().map(column -> '"' + column.header() + '"').collect(joining(", "));
    String sql = "copy %s (%s) from stdin".formatted(table, names);
    return new CopyLoader(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql));
  }

  @Override
  public void add(List<String> cells) throws SQLException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        rows.append('\t');
      }
      append(cells.get(i));
    }
    rows.append('\n');
    if (rows.length() >= PORTION) {
      send();
    }
  }

  private void append(String cell) {
    if (cell.isEmpty()) {
      rows.append(NULL);
      return;
    }
    for (int i = 0; i < cell.length(); i++) {
      char character = cell.charAt(i);
      switch (character) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        // PostgreSQL has no text with this character in it.
        case '\0' -> rows.append('\ufffd');
        default -> rows.append(character);
      }
    }
  }

  private void send() throws SQLException {
    byte[] bytes = rows.toString().getBytes(UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    rows.setLength(0);
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      send();
      copy.endCopy();
    }
  }
}
