package io.zhibiao.pipeline.write.duckdb;

import io.zhibiao.pipeline.write.FileFormat;
import io.zhibiao.pipeline.write.FileSink;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.TableTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A Parquet file for each table: {@code metrics.parquet} and the like.
 *
 * @param folder an existing one, to write them to
 */
public record ParquetTarget(String folder) implements TableTarget {

  /** In an existing folder. */
  public static ParquetTarget in(Path folder) {
    return new ParquetTarget(folder.toString());
  }

  @Override
  public void check() {
    PlainWay.to(Path.of(folder, "rows"));
  }

  @Override
  public FileFormat format() {
    return new ParquetFormat();
  }

  @Override
  public Sink open(List<String> sources) throws IOException {
    return FileSink.open(Path.of(folder), format());
  }
}
