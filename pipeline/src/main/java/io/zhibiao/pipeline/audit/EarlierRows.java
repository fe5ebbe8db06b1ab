package io.zhibiao.pipeline.audit;

import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.read.UserTable;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.csv.FormulaCells;
import io.zhibiao.pipeline.write.duckdb.DuckDbRows;
import io.zhibiao.pipeline.write.run.OneRun;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** Reads rows of an earlier run back: its {@code metrics.csv} or its DuckDB file. */
public final class EarlierRows {

  private static final String TABLE = ".csv";
  private static final String DATABASE = ".duckdb";

  /** Tables of runs before there was doubt have no column for it. */
  private static final UserTable.Kind KIND =
      new UserTable.Kind(
          new Bilingual("数据表", "table of rows"),
          MetricColumn.HEADER.stream()
              .filter(header -> !header.equals(MetricColumn.DOUBT.header()))
              .toList());

  private EarlierRows() {}

  /** Whether an input is meant as rows of a run rather than as a text. */
  public static boolean isMeantBy(String input) {
    return input.endsWith(TABLE) || input.endsWith(DATABASE);
  }

  /**
   * Hands the figures over in the order of the file.
   *
   * @throws UsageException where the file is missing or holds no rows; of a table, it names line
   *     and column; likewise where it stands among files of another run
   */
  public static void read(Path file, Consumer<Metric> metrics) {
    if (file.toString().endsWith(DATABASE)) {
      DuckDbRows.read(file, row -> metrics.accept(row.metric()));
      return;
    }
    OneRun.refuseMixed(file);
    UserTable.read(Location.of(file), KIND, row -> metrics.accept(metric(row)));
  }

  private static Metric metric(UserTable.Row row) {
    MetricRow cells =
        new MetricRow(
            Arrays.stream(MetricColumn.values())
                .map(column -> FormulaCells.unguard(row.raw(column.header())))
                .toList());
    try {
      return cells.metric();
    } catch (IllegalArgumentException e) {
      String wrong = Bilingual.quote(String.valueOf(e.getMessage()));
      throw row.refuse(
          MetricColumn.METRIC_ID.header(), "这一行读不懂：" + wrong, "the row is unreadable: " + wrong);
    }
  }
}
