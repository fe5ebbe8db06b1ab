package io.zhibiao.pipeline.write.duckdb;

import io.zhibiao.pipeline.row.Dimensions;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.Target;
import io.zhibiao.pipeline.write.star.StarRun;
import io.zhibiao.pipeline.write.star.StarSink;
import java.nio.file.Path;
import java.util.List;

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

  private DuckDbFile file() {
    return new DuckDbFile(Path.of(folder, "zhibiao.duckdb"));
  }
}
