package io.zhibiao.pipeline.write.csv;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.write.Draft;
import io.zhibiao.pipeline.write.FileSink;
import io.zhibiao.pipeline.write.Sink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A CSV file for each table, and the package that tells of them, made and shown last. */
final class CsvSink implements Sink {

  private final FileSink files;
  private final Draft description;
  private final CsvStyle style;
  private final List<String> sources;
  private final SortedMap<String, Long> rowsByUnit = new TreeMap<>();

  private CsvSink(FileSink files, Draft description, CsvStyle style, List<String> sources) {
    this.files = files;
    this.description = description;
    this.style = style;
    this.sources = List.copyOf(sources);
  }

  static CsvSink open(Path folder, CsvStyle style, List<String> sources) throws IOException {
    Draft description = Draft.of(folder.resolve("datapackage.json"));
    FileSink files = FileSink.open(folder, new CsvFormat(style));
    return new CsvSink(files, description, style, sources);
  }

  @Override
  public void metric(MetricRow row, Optional<IndicatorRow> canonical) throws IOException {
    files.metric(row, canonical);
    String unit = row.cell(MetricColumn.UNIT);
    if (!unit.isEmpty()) {
      rowsByUnit.merge(unit, 1L, Long::sum);
    }
  }

  @Override
  public void article(ArticleRow row) throws IOException {
    files.article(row);
  }

  @Override
  public void failure(Failure failure) throws IOException {
    files.failure(failure);
  }

  @Override
  public List<Draft> files() {
    List<Draft> all = new ArrayList<>(files.files());
    all.add(description);
    return List.copyOf(all);
  }

  @Override
  public void finish() throws IOException {
    files.finish();
    new DataPackage(files, style, sources, rowsByUnit).write(description.path());
  }

  @Override
  public void publish() throws IOException {
    files.publish();
    description.publish();
  }

  @Override
  public void close() throws IOException {
    try (description) {
      files.close();
    }
  }
}
