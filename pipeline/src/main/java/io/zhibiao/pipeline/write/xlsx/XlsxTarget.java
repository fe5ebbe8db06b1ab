package io.zhibiao.pipeline.write.xlsx;

import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The workbook {@code metrics.xlsx}.
 *
 * @param folder an existing one, to write it to
 */
public record XlsxTarget(String folder) implements Target {

  /** Excel has 1,048,576; a reader may add some. */
  static final int MOST_ROWS = 1_000_000;

  /** In an existing folder. */
  public static XlsxTarget in(Path folder) {
    return new XlsxTarget(folder.toString());
  }

  @Override
  public Sink open(List<String> sources) throws IOException {
    return XlsxSink.open(Path.of(folder, "metrics.xlsx"), MOST_ROWS);
  }
}
