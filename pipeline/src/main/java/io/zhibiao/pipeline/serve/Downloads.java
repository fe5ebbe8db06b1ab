package io.zhibiao.pipeline.serve;

import io.zhibiao.pipeline.correction.Corrections;
import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleColumn;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.Dimensions;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.SourceRow;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.Target;
import io.zhibiao.pipeline.write.csv.CsvStyle;
import io.zhibiao.pipeline.write.csv.CsvTarget;
import io.zhibiao.pipeline.write.duckdb.DuckDbTarget;
import io.zhibiao.pipeline.write.duckdb.ParquetTarget;
import io.zhibiao.pipeline.write.xlsx.XlsxTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The results as files to take away: rows as they are after the decisions. */
final class Downloads {

  private static final CsvStyle FOR_EXCEL = new CsvStyle(true, false);

  private static final Map<String, BiFunction<Path, Dimensions, Target>> TARGETS =
      Map.of(
          "metrics.xlsx", (folder, dimensions) -> XlsxTarget.in(folder, dimensions),
          "metrics.csv", (folder, dimensions) -> CsvTarget.in(folder, FOR_EXCEL),
          "metrics.parquet", (folder, dimensions) -> ParquetTarget.in(folder),
          "zhibiao.duckdb",
              (folder, dimensions) -> new DuckDbTarget(folder.toString(), dimensions, false));

  private static final String ARTICLES =
      "select %s from article order by source, article"
          .formatted('"' + String.join("\", \"", ArticleColumn.HEADER) + '"');

  private final Shelf shelf;

  Downloads(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Whether there is a file of this name. */
  boolean has(String name) {
    return TARGETS.containsKey(name);
  }

  /**
   * Writes it.
   *
   * @param folder an empty one
   */
  Path write(String name, Path folder) throws IOException {
    Dimensions dimensions = new Dimensions(shelf.indicators());
    Target target =
        TARGETS
            .getOrDefault(name, (place, none) -> CsvTarget.in(place, FOR_EXCEL))
            .apply(folder, dimensions);
    List<String> names =
        shelf.lines("select source from source order by source").stream()
            .map(line -> line.get(0))
            .toList();
    try (Sink sink = target.open(names)) {
      for (List<String> line : shelf.lines(ARTICLES)) {
        sink.article(new ArticleRow(line));
      }
      for (MetricRow row : shelf.rows("from result order by source, start, \"end\", metric_id")) {
        sink.metric(row, IndicatorRow.of(row, shelf.indicators()));
      }
      for (List<String> line : shelf.lines("select * from error order by source")) {
        sink.failure(Failure.of(line));
      }
      for (List<String> line :
          shelf.lines("select source, sha256, size from source order by source")) {
        sink.source(SourceRow.of(line));
      }
      sink.finish();
      sink.publish();
    }
    return folder.resolve(name);
  }

  /** The decisions as a table that {@code --corrections} takes. */
  Path corrections(List<Map<String, String>> decisions, Path folder) throws IOException {
    return Corrections.write(folder.resolve("corrections.csv"), decisions);
  }
}
