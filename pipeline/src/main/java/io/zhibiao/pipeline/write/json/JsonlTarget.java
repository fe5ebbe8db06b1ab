package io.zhibiao.pipeline.write.json;

import io.zhibiao.pipeline.write.FileFormat;
import io.zhibiao.pipeline.write.FileSink;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.TableTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of JSON lines for each table: {@code metrics.jsonl} and the like.
 *
 * @param folder an existing one, to write them to
 */
public record JsonlTarget(String folder) implements TableTarget {

  /** In an existing folder. */
  public static JsonlTarget in(Path folder) {
    return new JsonlTarget(folder.toString());
  }

  @Override
  public FileFormat format() {
    return new JsonlFormat();
  }

  @Override
  public Sink open(List<String> sources) throws IOException {
    return FileSink.open(Path.of(folder), format());
  }
}
