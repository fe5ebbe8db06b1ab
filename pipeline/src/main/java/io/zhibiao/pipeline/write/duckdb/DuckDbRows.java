package io.zhibiao.pipeline.write.duckdb;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.write.star.StarReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;

/** Reads the figures that earlier runs have put into a DuckDB file. */
public final class DuckDbRows {

  private DuckDbRows() {}

  /**
   * Hands them over in the order of sources and of places in them.
   *
   * @throws UsageException where the file is missing or holds no rows of ours
   */
  public static void read(Path file, Consumer<MetricRow> rows) {
    DuckDbFile base = new DuckDbFile(file);
    if (!base.exists()) {
      throw unreadable(base, new IOException("no such file"));
    }
    try (DuckDBConnection connection = base.connectToRead()) {
      new StarReader(connection).metrics(rows);
    } catch (SQLException | IOException e) {
      throw unreadable(base, e);
    }
  }

  private static UsageException unreadable(DuckDbFile base, Exception cause) {
    String name = Bilingual.quote(base.name());
    return new UsageException(
        new Bilingual("无法读取数据库 " + name, "cannot read the rows of the database " + name), cause);
  }
}
