package io.zhibiao.pipeline.audit;

import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.read.UserTable;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.write.csv.FormulaCells;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** Reads the {@code metrics.csv} of a run back. */
public final class EarlierRows {

  private static final String SUFFIX = ".csv";
  private static final UserTable.Kind KIND =
      new UserTable.Kind(new Bilingual("数据表", "table of rows"), MetricColumn.HEADER);

  private EarlierRows() {}

  /** Whether an input is meant as rows of a run rather than as a text. */
  public static boolean isMeantBy(String input) {
    return input.endsWith(SUFFIX);
  }

  /**
   * Hands the figures over in the order of the table.
   *
   * @throws UsageException where the file is missing or is no table of rows, naming line and column
   */
  public static void read(Path file, Consumer<Metric> metrics) {
    UserTable.read(file, KIND, row -> metrics.accept(metric(row)));
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
