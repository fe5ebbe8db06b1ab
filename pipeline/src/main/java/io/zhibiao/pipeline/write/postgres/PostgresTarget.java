package io.zhibiao.pipeline.write.postgres;

import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.row.Dimensions;
import io.zhibiao.pipeline.row.SourceRow;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.Target;
import io.zhibiao.pipeline.write.star.StarReader;
import io.zhibiao.pipeline.write.star.StarRun;
import io.zhibiao.pipeline.write.star.StarSink;
import java.sql.SQLException;
import java.util.List;

/**
 * The star in a PostgreSQL database. Sources of earlier runs stay there.
 *
 * @param url {@code jdbc:postgresql://host/database}, with or without user and password
 * @param replace whether sources that a run does not read go
 */
public record PostgresTarget(String url, Dimensions dimensions, boolean replace) implements Target {

  /** What the URLs that are meant for it begin with. */
  public static final String PREFIX = "jdbc:postgresql:";

  @Override
  public void check() {
    PostgresBase.check(Server.of(url));
  }

  @Override
  public Sink open(List<String> sources) {
    return StarSink.open(
        PostgresBase.open(Server.of(url)), new StarRun(sources, dimensions, replace));
  }

  @Override
  public List<String> dropped(List<String> sources) {
    if (!replace) {
      return List.of();
    }
    try (PostgresBase base = PostgresBase.open(Server.of(url))) {
      List<String> there =
          new StarReader(base.connection()).sources().stream().map(SourceRow::source).toList();
      return StarRun.dropped(there, sources);
    } catch (SQLException e) {
      throw OutputException.ofDatabase(toString(), e);
    }
  }

  /** Without the URL, which may have a password. */
  @Override
  public String toString() {
    return Server.of(url).name();
  }
}
