package io.zhibiao.pipeline.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.CsvTable;
import io.zhibiao.pipeline.TestPostgres;
import io.zhibiao.pipeline.cli.Zhibiao;
import io.zhibiao.pipeline.row.ResultTable;
import io.zhibiao.pipeline.write.csv.FormulaCells;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The seeds, and a file that fails, written to all targets by two runs. */
class AllTargetsTest {

  private static final Path SEEDS = Path.of("../seeds");

  @TempDir private static Path temp = Path.of("");

  private static String postgres = "";
  private static Path first = Path.of("");
  private static Path second = Path.of("");

  @BeforeAll
  static void runTwice() throws IOException, SQLException {
    postgres = TestPostgres.newDatabase();
    Path broken = Files.write(temp.resolve("=broken.txt"), new byte[10]);
    first = run("first", broken);
    second = run("second", broken);
  }

  static Stream<ReadBack> targets() {
    return Stream.of(
        new JsonlReadBack(),
        new XlsxReadBack(),
        new ParquetReadBack(),
        new StarReadBack("duckdb", "jdbc:duckdb:%s/zhibiao.duckdb"),
        new StarReadBack(postgres, postgres + "&currentSchema=zhibiao"));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void allHoldTheSameCells(ReadBack target) throws Exception {
    for (ResultTable table : ResultTable.values()) {
      List<List<String>> csv = csv(first, table);
      assertThat(csv).as(table.label()).isNotEmpty();
      List<List<String>> held = target.rows(first, table);
      assertThat(held).as(table.label()).hasSameSizeAs(csv);
      for (int i = 0; i < csv.size(); i++) {
        assertThat(held.get(i)).as("%s, row %d", table.label(), i).isEqualTo(csv.get(i));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("targets")
  void twoRunsHoldTheSame(ReadBack target) throws Exception {
    for (ResultTable table : ResultTable.values()) {
      assertThat(target.rows(second, table)).isEqualTo(target.rows(first, table));
    }
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    try (Stream<Path> files = Files.list(first)) {
      List<Path> same = files.filter(AllTargetsTest::isSameEachTime).toList();
      assertThat(same).hasSize(2 * ResultTable.values().length + 3);
      for (Path file : same) {
        assertThat(second.resolve(file.getFileName())).hasSameBinaryContentAs(file);
      }
    }
  }

  @Test
  void libreOfficeOpensTheWorkbook(TestReporter reporter) throws Exception {
    Optional<LibreOffice> office = LibreOffice.find();
    if (office.isEmpty()) {
      reporter.publishEntry("LibreOffice is not installed: nobody opened the workbook with it");
      return;
    }
    Path opened = Files.createDirectory(temp.resolve("opened"));
    CsvTable sheet = office.get().firstSheet(first.resolve("metrics.xlsx"), opened);
    CsvTable csv = CsvTable.read(first.resolve("metrics.csv"));
    assertThat(sheet.column("编号")).isEqualTo(ofFigures(csv, "metric_id"));
    assertThat(sheet.column("原句")).isEqualTo(ofFigures(csv, "sentence"));
    assertThat(sheet.column("数值")).contains("5,827.81");
    assertThat(sheet.column("时期")).contains("2022年", "2022年末");
    assertThat(sheet.column("变化")).contains("", "增长", "下降");
  }

  /** Dates are no figures of something. */
  private static List<String> ofFigures(CsvTable csv, String column) {
    return csv.rows().stream()
        .filter(row -> !csv.cell(row, "type").equals("date"))
        .map(row -> csv.cell(row, column))
        .toList();
  }

  private static boolean isSameEachTime(Path file) {
    String name = file.getFileName().toString();
    return Stream.of(".csv", ".jsonl", ".json", ".xlsx").anyMatch(name::endsWith);
  }

  private static List<List<String>> csv(Path folder, ResultTable table) {
    return CsvTable.read(folder.resolve(table.label() + ".csv")).rows().stream()
        .map(row -> row.stream().map(FormulaCells::unguard).toList())
        .toList();
  }

  private static Path run(String name, Path broken) {
    Path out = temp.resolve(name);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] arguments = {
      "extract",
      SEEDS.toString(),
      broken.toString(),
      "--manifest",
      SEEDS.resolve("manifest.csv").toString(),
      "--output",
      out.toString(),
      "--to",
      targets().map(ReadBack::target).collect(Collectors.joining(","))
    };
    int code =
        Zhibiao.run(
            arguments,
            InputStream.nullInputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
            new PrintStream(err, true, UTF_8));
    assertThat(code).as(err.toString(UTF_8)).isEqualTo(3);
    return out;
  }
}
