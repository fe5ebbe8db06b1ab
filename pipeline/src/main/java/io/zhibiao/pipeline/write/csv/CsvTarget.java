package io.zhibiao.pipeline.write.csv;

import io.zhibiao.pipeline.write.FileFormat;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.TableTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The files {@code metrics.csv}, {@code indicators.csv}, {@code articles.csv} and {@code
 * errors.csv}, and what tells of them, {@code datapackage.json}.
 *
 * @param folder an existing one, to write them to
 */
public record CsvTarget(String folder, CsvStyle style) implements TableTarget {

  /** In an existing folder, as spreadsheets are safe with. */
  public static CsvTarget in(Path folder) {
    return in(folder, CsvStyle.STANDARD);
  }

  /** In an existing folder. */
  public static CsvTarget in(Path folder, CsvStyle style) {
    return new CsvTarget(folder.toString(), style);
  }

  @Override
  public FileFormat format() {
    return new CsvFormat(style);
  }

  @Override
  public Sink open(List<String> sources) throws IOException {
    return CsvSink.open(Path.of(folder), style, sources);
  }
}
