package io.zhibiao.pipeline.write.csv;

import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The files {@code metrics.csv}, {@code indicators.csv}, {@code articles.csv} and {@code
 * errors.csv}.
 *
 * @param folder an existing one, to write them to
 */
public record CsvTarget(String folder) implements Target {

  /** In an existing folder. */
  public static CsvTarget in(Path folder) {
    return new CsvTarget(folder.toString());
  }

  @Override
  public Sink open(List<String> sources) throws IOException {
    return CsvSink.open(Path.of(folder));
  }
}
