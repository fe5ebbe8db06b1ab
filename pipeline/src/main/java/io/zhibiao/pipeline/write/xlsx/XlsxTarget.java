package io.zhibiao.pipeline.write.xlsx;

import io.zhibiao.pipeline.row.Dimensions;
import io.zhibiao.pipeline.series.Kinds;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The workbook {@code metrics.xlsx}.
 *
 * @param folder an existing one, to write it to
 * @param dimensions the indicators that the summary knows
 */
public record XlsxTarget(String folder, Dimensions dimensions) implements Target {

  /** Excel has 1,048,576; a reader may add some. */
  static final int MOST_ROWS = 1_000_000;

  /** In an existing folder. */
  public static XlsxTarget in(Path folder) {
    return in(folder, Dimensions.standard());
  }

  /**
   * Likewise.
   *
   * @param dimensions the indicators that the summary knows
   */
  public static XlsxTarget in(Path folder, Dimensions dimensions) {
    return new XlsxTarget(folder.toString(), dimensions);
  }

  @Override
  public Sink open(List<String> sources) throws IOException {
    return XlsxSink.open(Path.of(folder, "metrics.xlsx"), new Kinds(dimensions), MOST_ROWS);
  }
}
