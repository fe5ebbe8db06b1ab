package io.zhibiao.pipeline.write.csv;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.write.Sink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes a CSV file for each kind of row. */
final class CsvSink implements Sink {

  private final Map<CsvTable, CsvFile> files = new EnumMap<>(CsvTable.class);

  private CsvSink() {}

  static CsvSink open(Path folder) throws IOException {
    CsvSink sink = new CsvSink();
    try {
      for (CsvTable table : CsvTable.values()) {
        CsvFile file = CsvFile.open(folder.resolve(table.fileName()), table.header());
        sink.files.put(table, file);
      }
      return sink;
    } catch (IOException e) {
      sink.close();
      throw e;
    }
  }

  @Override
  public void metric(MetricRow row, Optional<IndicatorRow> canonical) throws IOException {
    write(CsvTable.METRICS, row.cells());
    if (canonical.isPresent()) {
      write(CsvTable.INDICATORS, canonical.get().cells());
    }
  }

  @Override
  public void article(ArticleRow row) throws IOException {
    write(CsvTable.ARTICLES, row.cells());
  }

  @Override
  public void failure(Failure failure) throws IOException {
    write(CsvTable.ERRORS, failure.cells());
  }

  private void write(CsvTable table, List<String> cells) throws IOException {
    Objects.requireNonNull(files.get(table)).write(cells);
  }

  @Override
  public void finish() throws IOException {
    for (CsvFile file : files.values()) {
      file.finish();
    }
  }

  @Override
  public void publish() throws IOException {
    for (CsvFile file : files.values()) {
      file.publish();
    }
  }

  @Override
  public void close() throws IOException {
    for (CsvFile file : files.values()) {
      file.close();
    }
  }
}
