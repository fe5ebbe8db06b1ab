package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.row.Dimensions;
import io.zhibiao.pipeline.write.FileFormat;
import io.zhibiao.pipeline.write.TableTarget;
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
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What a result is written to. CSV always is; the rest is the user's choice. */
final class TargetOptions {

  private static final Map<String, Function<Path, Target>> FILES =
      new TreeMap<>(
          Map.of("jsonl", JsonlTarget::in, "parquet", ParquetTarget::in, "xlsx", XlsxTarget::in));

  private static final String CSV = "csv";
  private static final String DUCKDB = "duckdb";
  private static final String JDBC = "jdbc:";
  private static final String EXACT = "--exact";

  @Option(names = "--to", paramLabel = "TARGET", split = ",", completionCandidates = Words.class)
  private List<String> words = new ArrayList<>();

  @Option(names = "--excel", fallbackValue = StandardOptions.ON)
  private boolean excel;

  @Option(names = EXACT, fallbackValue = StandardOptions.ON)
  private boolean exact;

  /** What shells complete; addresses of databases are nobody's to guess. */
  private static final class Words implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Stream.concat(Stream.of(CSV, DUCKDB), FILES.keySet().stream()).iterator();
    }
  }

  /** What they are called here, in whatever case the user wrote them; addresses are as they are. */
  private List<String> kinds() {
    return words.stream()
        .map(String::strip)
        .map(word -> word.contains(":") ? word : word.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** As the user gave them; of an address only what kind of database it is of. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    kinds().stream()
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
    targets.add(table(folder));
    kinds().stream()
        .map(FILES::get)
        .filter(Objects::nonNull)
        .map(file -> file.apply(folder))
        .forEach(targets::add);
    return List.copyOf(targets);
  }

  /**
   * The forms of files that a result in shards has.
   *
   * @throws UsageException where a target takes a result in one piece only
   */
  List<FileFormat> formats() {
    Set<FileFormat> formats = new LinkedHashSet<>();
    Path nowhere = Path.of("");
    formats.add(table(nowhere).format());
    for (String word : kinds()) {
      if (!word.equals(CSV)) {
        Function<Path, Target> file = FILES.get(word);
        if (file == null || !(file.apply(nowhere) instanceof TableTarget tables)) {
          throw onlyInOnePiece(word);
        }
        formats.add(tables.format());
      }
    }
    return List.copyOf(formats);
  }

  private static UsageException onlyInOnePiece(String word) {
    String shown = Bilingual.quote(word.startsWith(JDBC) ? JDBC + "…" : word);
    return new UsageException(
        new Bilingual(
            "分片写出时 --to 只能是 csv、jsonl、parquet；%s 请在 zhibiao merge 时给出".formatted(shown),
            "in shards --to can only be csv, jsonl and parquet; give %s to zhibiao merge"
                .formatted(shown)));
  }

  /** CSV, which always is one. */
  CsvTarget table(Path folder) {
    return CsvTarget.in(folder, new CsvStyle(excel, exact));
  }

  /**
   * Those that keep the sources of other runs.
   *
   * @param folder for those that are files
   * @param indicators the canonical ones that they list
   * @param replace whether sources that the run does not read go
   * @throws UsageException where a word names no target
   */
  List<Target> databases(Path folder, Indicators indicators, boolean replace) {
    Dimensions dimensions = new Dimensions(indicators);
    Set<Target> targets = new LinkedHashSet<>();
    for (String word : kinds()) {
      if (word.equals(DUCKDB)) {
        targets.add(new DuckDbTarget(folder.toString(), dimensions, replace));
      } else if (word.startsWith(PostgresTarget.PREFIX)) {
        targets.add(new PostgresTarget(word, dimensions, replace));
      } else if (!word.equals(CSV) && !FILES.containsKey(word)) {
        throw unknown(word);
      }
    }
    return List.copyOf(targets);
  }

  /** Of an address only its beginning is told, for it may have a password. */
  private static UsageException unknown(String word) {
    String shown = word.startsWith(JDBC) ? JDBC + "…" : word;
    String quoted = Bilingual.quote(shown);
    String known =
        "%s, %s, %s, %s//host/database"
            .formatted(CSV, DUCKDB, String.join(", ", FILES.keySet()), PostgresTarget.PREFIX);
    return new UsageException(
        new Bilingual(
            "--to 不认识 %s，可用：%s".formatted(quoted, known),
            "--to does not know %s, there are: %s".formatted(quoted, known)));
  }
}
