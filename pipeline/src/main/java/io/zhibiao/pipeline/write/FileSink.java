package io.zhibiao.pipeline.write;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.ResultTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes a file of one format for each table of the result. */
public final class FileSink implements Sink {

  private final Map<ResultTable, TableFile> files = new EnumMap<>(ResultTable.class);

  private FileSink() {}

  /** Begins the files of an existing folder; what stands in their places stays till publishing. */
  public static FileSink open(Path folder, FileFormat format) throws IOException {
    FileSink sink = new FileSink();
    try {
      for (ResultTable table : ResultTable.values()) {
        Path place = folder.resolve(table.label() + "." + format.extension());
        sink.files.put(table, TableFile.open(place, table, format));
      }
      return sink;
    } catch (IOException | RuntimeException e) {
      sink.close();
      throw e;
    }
  }

  @Override
  public void metric(MetricRow row, Optional<IndicatorRow> canonical) throws IOException {
    file(ResultTable.METRICS).write(row.cells());
    if (canonical.isPresent()) {
      file(ResultTable.INDICATORS).write(canonical.get().cells());
    }
  }

  @Override
  public void article(ArticleRow row) throws IOException {
    file(ResultTable.ARTICLES).write(row.cells());
  }

  @Override
  public void failure(Failure failure) throws IOException {
    file(ResultTable.ERRORS).write(failure.cells());
  }

  @Override
  public List<Draft> files() {
    return files.values().stream().map(TableFile::draft).toList();
  }

  @Override
  public void finish() throws IOException {
    for (TableFile file : files.values()) {
      file.finish();
    }
  }

  @Override
  public void publish() throws IOException {
    for (TableFile file : files.values()) {
      file.publish();
    }
  }

  @Override
  public void close() throws IOException {
    Closing.all(List.copyOf(files.values()));
  }

  /** The file of a table. */
  public TableFile file(ResultTable table) {
    return Objects.requireNonNull(files.get(table));
  }
}
