package io.zhibiao.pipeline;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.row.Dimensions;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.SampleRows;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.Target;
import io.zhibiao.pipeline.write.duckdb.DuckDbTarget;
import io.zhibiao.pipeline.write.duckdb.ParquetTarget;
import io.zhibiao.pipeline.write.postgres.PostgresTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes a million rows to a target, twice, to see that they go in bounded memory and how long that
 * takes. Not a test; from the root of the project, after a build:
 *
 * <pre>{@code
 * java -Xmx1g -cp 'pipeline/target/zhibiao/lib/*:pipeline/target/test-classes' \
 *     io.zhibiao.pipeline.MillionRows FOLDER duckdb|parquet|jdbc:postgresql://…
 * }</pre>
 *
 * <p>The word {@code postgres} starts a server of the tests; their libraries have to be there.
 */
final class MillionRows {

  private static final int SOURCES = 10_000;
  private static final int ROWS = 100;

  private MillionRows() {}

  /** Writes to the folder and tells the seconds. */
  public static void main(String[] arguments) throws IOException, SQLException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Target target = target(folder, arguments[1]);
    for (String run : List.of("first", "second")) {
      long start = System.nanoTime();
      write(target);
      System.out.printf("%s run: %d s%n", run, (System.nanoTime() - start) / 1_000_000_000);
    }
    System.exit(0);
  }

  private static Target target(Path folder, String word) throws SQLException {
    Dimensions dimensions = new Dimensions(Indicators.standard());
    return switch (word) {
      case "duckdb" -> new DuckDbTarget(folder.toString(), dimensions, false);
      case "parquet" -> ParquetTarget.in(folder);
      case "postgres" -> new PostgresTarget(TestPostgres.newDatabase(), dimensions, false);
      default -> new PostgresTarget(word, dimensions, false);
    };
  }

  private static void write(Target target) throws IOException {
    List<String> sources = IntStream.range(0, SOURCES).mapToObj(MillionRows::source).toList();
    try (Sink sink = target.open(sources)) {
      for (String source : sources) {
        sink.article(SampleRows.article(source));
        for (int i = 0; i < ROWS; i++) {
          MetricRow row = row(source, i);
          String id = row.cell(MetricColumn.METRIC_ID);
          sink.metric(row, Optional.of(new IndicatorRow(id, "gdp", "地区生产总值")));
        }
      }
      sink.finish();
      sink.publish();
    }
  }

  private static String source(int number) {
    return "pages/%05d.txt".formatted(number);
  }

  private static MetricRow row(String source, int number) {
    int value = Math.abs(31 * source.hashCode() + number) % 1_000_000;
    String year = Integer.toString(1950 + value % 75);
    Map<MetricColumn, String> cells = new EnumMap<>(MetricColumn.class);
    cells.put(MetricColumn.VALUE, value + "." + (1 + number % 9));
    cells.put(MetricColumn.PERIOD, year);
    cells.put(MetricColumn.PERIOD_START, year + "-01-01");
    cells.put(MetricColumn.PERIOD_END, year + "-12-31");
    cells.put(MetricColumn.START, Integer.toString(number * 40));
    cells.put(
        MetricColumn.SENTENCE,
        "%s年第%d个乡镇完成产值%d万元，同比增长%d.%d%%，高于全县平均水平。"
            .formatted(year, number, value, value % 30, number % 10));
    return SampleRows.metric(source, "%s-%016x".formatted(source.substring(6, 11), number), cells);
  }
}
