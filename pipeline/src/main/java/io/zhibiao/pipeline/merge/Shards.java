package io.zhibiao.pipeline.merge;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.ResultTable;
import io.zhibiao.pipeline.row.SourceRow;
import io.zhibiao.pipeline.row.Tally;
import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.Sha256;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.csv.CsvRows;
import io.zhibiao.pipeline.write.run.RunFile;
import io.zhibiao.pipeline.write.run.RunJson;
import io.zhibiao.pipeline.write.shard.ShardTarget;
import io.zhibiao.pipeline.write.shard.ShardsFile;
import io.zhibiao.pipeline.write.shard.SourceLines;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A result in shards, read back. One shard's figures and their indicators are held at a time; its
 * files are those that the run has written, or the merge is refused.
 *
 * @param folder where they stand
 * @param told what the run tells of them
 */
public record Shards(Location folder, ShardsFile told) {

  /**
   * The whole result of a folder.
   *
   * @throws UsageException where there is none
   */
  public static Shards in(Location folder) {
    ShardsFile told = ShardsFile.in(folder).orElseThrow(() -> notWhole(folder));
    try {
      if (folder.resolve(ShardsFile.MARK).file().isEmpty()) {
        throw notWhole(folder);
      }
      return new Shards(folder, told);
    } catch (IOException e) {
      throw RunJson.unreadable(folder.resolve(ShardsFile.MARK), e);
    }
  }

  /** All sources, in order. */
  public Map<String, RunFile.Source> sources() {
    Map<String, RunFile.Source> sources = new LinkedHashMap<>();
    for (int shard = 0; shard < told.shards(); shard++) {
      for (RunFile.Source source : sources(shard)) {
        sources.put(source.source(), source);
      }
    }
    return sources;
  }

  /** Hands everything over, in the order in which one machine would have written it. */
  public void read(Sink sink) throws IOException {
    for (int shard = 0; shard < told.shards(); shard++) {
      table(shard, ResultTable.ARTICLES, row -> sink.article(new ArticleRow(row.all())));
      Map<String, IndicatorRow> canonical = indicators(shard);
      table(
          shard,
          ResultTable.METRICS,
          row -> {
            MetricRow metric = new MetricRow(row.all());
            String id = metric.cell(MetricColumn.METRIC_ID);
            sink.metric(metric, Optional.ofNullable(canonical.get(id)));
          });
      table(shard, ResultTable.ERRORS, row -> sink.failure(Failure.of(row.all())));
      for (RunFile.Source source : sources(shard)) {
        hand(source, sink);
      }
    }
  }

  private static void hand(RunFile.Source source, Sink sink) throws IOException {
    if (!source.sha256().isEmpty()) {
      sink.source(new SourceRow(source.source(), source.sha256(), Long.toString(source.bytes())));
    }
    if (!source.failed()) {
      sink.tally(
          new Tally(
              source.source(),
              source.text(),
              Math.toIntExact(source.found()),
              Math.toIntExact(source.added()),
              Math.toIntExact(source.rejected()),
              Math.toIntExact(source.rows())));
    }
  }

  private Map<String, IndicatorRow> indicators(int shard) throws IOException {
    Map<String, IndicatorRow> canonical = new HashMap<>();
    table(
        shard,
        ResultTable.INDICATORS,
        row -> {
          List<String> cells = row.all();
          canonical.put(cells.get(0), new IndicatorRow(cells.get(0), cells.get(1), cells.get(2)));
        });
    return canonical;
  }

  private List<RunFile.Source> sources(int shard) {
    ShardsFile.Part part = part(SourceLines.NAME, shard);
    try {
      return whole(part, SourceLines::read);
    } catch (IOException e) {
      throw RunJson.unreadable(folder.resolve(part.path()), e);
    }
  }

  private void table(int shard, ResultTable table, CsvRows.Taker taker) throws IOException {
    boolean guarded = !told.options().contains("--exact");
    whole(
        part(table.label() + ".csv", shard),
        in -> {
          CsvRows.read(in, table, guarded, taker);
          return true;
        });
  }

  /** Reads to the end of the stream. */
  private interface Reading<T> {
    T of(InputStream in) throws IOException;
  }

  /** What is read of a file, once all its bytes have proved to be those of the run. */
  private <T> T whole(ShardsFile.Part part, Reading<T> reading) throws IOException {
    Location file = folder.resolve(part.path());
    try (DigestInputStream in = new DigestInputStream(file.open(), Sha256.digest())) {
      T read = reading.of(in);
      if (!Sha256.told(in.getMessageDigest()).equals(part.sha256())) {
        throw changed(file);
      }
      return read;
    }
  }

  private ShardsFile.Part part(String file, int shard) {
    String path = ShardTarget.name(file, shard, told.shards());
    return told.files().stream()
        .filter(part -> part.path().equals(path))
        .findFirst()
        .orElseThrow(() -> changed(folder.resolve(path)));
  }

  private static UsageException notWhole(Location folder) {
    String name = Bilingual.quote(folder);
    return new UsageException(
        new Bilingual(
            "%s 里没有完整的分片结果（%s、%s）".formatted(name, ShardsFile.NAME, ShardsFile.MARK),
            "there is no whole result in shards in %s (%s, %s)"
                .formatted(name, ShardsFile.NAME, ShardsFile.MARK)));
  }

  private static UsageException changed(Location file) {
    String name = Bilingual.quote(file);
    return new UsageException(
        new Bilingual(
            "%s 不是 %s 所说的文件，或已被改动；请重新运行".formatted(name, ShardsFile.NAME),
            "%s is not the file that %s tells of, or was changed since; run it again"
                .formatted(name, ShardsFile.NAME)));
  }
}
