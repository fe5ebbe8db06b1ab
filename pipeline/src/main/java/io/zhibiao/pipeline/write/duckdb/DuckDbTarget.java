package io.zhibiao.pipeline.write.duckdb;

import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.row.Dimensions;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.Target;
import io.zhibiao.pipeline.write.star.StarReader;
import io.zhibiao.pipeline.write.star.StarRun;
import io.zhibiao.pipeline.write.star.StarSink;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;

/**
 * The star in the file {@code zhibiao.duckdb}. Sources of earlier runs stay there.
 *
 * @param folder an existing one, where the file is or will be
 * @param replace whether sources that a run does not read go
 */
public record DuckDbTarget(String folder, Dimensions dimensions, boolean replace)
    implements Target {

  @Override
  public void check() {
    DuckDbBase.check(file());
  }

  @Override
  public Sink open(List<String> sources) {
    return StarSink.open(DuckDbBase.open(file()), new StarRun(sources, dimensions, replace));
  }

  @Override
  public List<String> dropped(List<String> sources) {
    return replace ? StarRun.dropped(taken().keySet(), sources) : List.of();
  }

  /** Hands all that is in the file over, in order; nothing where it is not there yet. */
  public void read(Sink sink) throws IOException {
    if (file().exists()) {
      try (DuckDBConnection connection = file().connectToRead()) {
        new StarReader(connection).read(sink);
      } catch (SQLException e) {
        throw OutputException.ofDatabase(file().name(), e);
      }
    }
  }

  /** The SHA-256 of each source when it was last read. */
  public Map<String, String> taken() {
    Map<String, String> taken = new TreeMap<>();
    if (file().exists()) {
      try (DuckDBConnection connection = file().connect()) {
        new StarReader(connection).sources().forEach(row -> taken.put(row.source(), row.sha256()));
      } catch (SQLException e) {
        throw OutputException.ofDatabase(file().name(), e);
      }
    }
    return taken;
  }

  private DuckDbFile file() {
    return new DuckDbFile(Path.of(folder, "zhibiao.duckdb"));
  }
}
