package io.zhibiao.pipeline.write.shard;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.ResultTable;
import io.zhibiao.pipeline.row.SourceRow;
import io.zhibiao.pipeline.row.Tally;
import io.zhibiao.pipeline.write.FileFormat;
import io.zhibiao.pipeline.write.FileSink;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.TableFile;
import io.zhibiao.pipeline.write.run.Account;
import io.zhibiao.pipeline.write.run.RunFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the files of one shard in a folder of this machine, and the account of its sources. */
final class ShardSink implements Sink {

  private final Path folder;
  private final Map<String, String> paths;
  private final Account account;
  private final List<FileSink> files = new ArrayList<>();
  private List<RunFile.Source> sources = List.of();

  /**
   * Begins the files.
   *
   * @param paths of the shard's sources, by their names, in order
   */
  ShardSink(Path folder, List<FileFormat> formats, Map<String, String> paths) throws IOException {
    this.folder = folder;
    this.paths = paths;
    this.account = new Account(List.copyOf(paths.keySet()));
    try {
      for (FileFormat format : formats) {
        files.add(FileSink.open(folder, format));
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /**
   * A finished file.
   *
   * @param rows without the header
   */
  record Made(Path path, long rows) {}

  @Override
  public void metric(MetricRow row, Optional<IndicatorRow> canonical) throws IOException {
    account.row(row.cell(MetricColumn.SOURCE));
    for (FileSink sink : files) {
      sink.metric(row, canonical);
    }
  }

  @Override
  public void article(ArticleRow row) throws IOException {
    account.article();
    for (FileSink sink : files) {
      sink.article(row);
    }
  }

  @Override
  public void failure(Failure failure) throws IOException {
    account.failure(failure.source());
    for (FileSink sink : files) {
      sink.failure(failure);
    }
  }

  @Override
  public void source(SourceRow row) {
    account.source(row);
  }

  @Override
  public void tally(Tally tally) {
    account.tally(tally);
  }

  @Override
  public void finish() throws IOException {
    for (FileSink sink : files) {
      sink.finish();
    }
    sources = account.sources(paths);
    SourceLines.write(folder.resolve(SourceLines.NAME), sources);
  }

  @Override
  public void publish() throws IOException {
    for (FileSink sink : files) {
      sink.publish();
    }
  }

  /** What stands in the folder once it is published. */
  List<Made> made() {
    List<Made> made = new ArrayList<>();
    for (FileSink sink : files) {
      for (ResultTable table : ResultTable.values()) {
        TableFile file = sink.file(table);
        made.add(new Made(file.draft().place(), file.rows()));
      }
    }
    made.add(new Made(folder.resolve(SourceLines.NAME), sources.size()));
    return made;
  }

  RunFile.Counts counts() {
    return account.counts(sources);
  }

  @Override
  public void close() throws IOException {
    for (FileSink sink : files) {
      sink.close();
    }
  }
}
