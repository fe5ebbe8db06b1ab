package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.row.Dimensions;
import io.zhibiao.pipeline.write.Target;
import io.zhibiao.pipeline.write.csv.CsvStyle;
import io.zhibiao.pipeline.write.csv.CsvTarget;
import io.zhibiao.pipeline.write.duckdb.DuckDbTarget;
import io.zhibiao.pipeline.write.duckdb.ParquetTarget;
import io.zhibiao.pipeline.write.json.JsonlTarget;
import io.zhibiao.pipeline.write.postgres.PostgresTarget;
import io.zhibiao.pipeline.write.xlsx.XlsxTarget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What a result is written to. CSV always is; the rest is the user's choice. */
final class TargetOptions {

  private static final Map<String, Function<Path, Target>> FILES =
      new TreeMap<>(
          Map.of("jsonl", JsonlTarget::in, "parquet", ParquetTarget::in, "xlsx", XlsxTarget::in));

  private static final String DUCKDB = "duckdb";
  private static final String JDBC = "jdbc:";
  private static final String EXACT = "--exact";

  @Option(
      names = "--to",
      paramLabel = "TARGET",
      split = ",",
      description = {
        "除 CSV 外还写成：duckdb、jsonl、parquet、xlsx 或 jdbc:postgresql://主机/数据库；可写多个",
        "besides CSV, write: duckdb, jsonl, parquet, xlsx or jdbc:postgresql://host/database; there "
            + "may be several"
      })
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--excel",
      description = {"CSV 带字节顺序标记，Excel 可直接打开", "CSV with a byte order mark, for Excel"})
  private boolean excel;

  @Option(
      names = EXACT,
      description = {
        "CSV 单元格一字不改；默认在会被表格软件当作公式的单元格前加 '",
        "CSV cells as they are; by default those that a spreadsheet would run get a ' in front"
      })
  private boolean exact;

  /** Whether any are wanted besides CSV. */
  boolean areGiven() {
    return !words.isEmpty();
  }

  /**
   * The targets, each once. Databases come first, for a commit may fail, and then no file is shown.
   *
   * @param folder for those that are files
   * @param indicators the canonical ones that databases list
   * @param replace whether sources in a database that the run does not read go
   * @throws OutputException where a word names none. It is no wrong usage: like a database that
   *     refuses, it is a place that can't take the result.
   */
  List<Target> in(Path folder, Indicators indicators, boolean replace) {
    List<Target> targets = new ArrayList<>(databases(folder, indicators, replace));
    targets.addAll(files(folder));
    return List.copyOf(targets);
  }

  /** As the user gave them; of an address only what kind of database it is of. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    words.stream()
        .map(word -> word.startsWith(PostgresTarget.PREFIX) ? PostgresTarget.PREFIX : word)
        .forEach(word -> told.add("--to=" + word));
    if (excel) {
      told.add("--excel");
    }
    if (exact) {
      told.add(EXACT);
    }
    return List.copyOf(told);
  }

  /** Those that a run writes whole. */
  List<Target> files(Path folder) {
    Set<Target> targets = new LinkedHashSet<>();
    targets.add(CsvTarget.in(folder, new CsvStyle(excel, exact)));
    words.stream()
        .map(FILES::get)
        .filter(Objects::nonNull)
        .map(file -> file.apply(folder))
        .forEach(targets::add);
    return List.copyOf(targets);
  }

  /** Those that keep the sources of other runs. */
  List<Target> databases(Path folder, Indicators indicators, boolean replace) {
    Dimensions dimensions = new Dimensions(indicators);
    Set<Target> targets = new LinkedHashSet<>();
    for (String word : words) {
      if (word.equals(DUCKDB)) {
        targets.add(new DuckDbTarget(folder.toString(), dimensions, replace));
      } else if (word.startsWith(PostgresTarget.PREFIX)) {
        targets.add(new PostgresTarget(word, dimensions, replace));
      } else if (!FILES.containsKey(word)) {
        throw unknown(word);
      }
    }
    return List.copyOf(targets);
  }

  /** Of an address only its beginning is told, for it may have a password. */
  private static OutputException unknown(String word) {
    String shown = word.startsWith(JDBC) ? JDBC + "…" : word;
    String quoted = Bilingual.quote(shown);
    String known =
        "%s, %s, %s//host/database"
            .formatted(DUCKDB, String.join(", ", FILES.keySet()), PostgresTarget.PREFIX);
    return new OutputException(
        new Bilingual(
            "--to 不认识 %s，可用：%s".formatted(quoted, known),
            "--to does not know %s, there are: %s".formatted(quoted, known)));
  }
}
