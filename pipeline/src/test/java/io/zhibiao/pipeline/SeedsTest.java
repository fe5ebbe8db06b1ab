package io.zhibiao.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.cli.Zhibiao;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on the project's own pages. */
class SeedsTest {

  private static final Path SEEDS = Path.of("../seeds");

  private final Path temp;

  SeedsTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @Test
  void everyRowKeepsBothPromises() throws IOException {
    CsvTable metrics = CsvTable.read(extract("out").resolve("metrics.csv"));
    assertThat(metrics.rows()).hasSizeGreaterThan(500);
    assertThat(metrics.column("metric_id")).doesNotHaveDuplicates();
    for (List<String> row : metrics.rows()) {
      String source = Files.readString(SEEDS.resolve(metrics.cell(row, "source")), UTF_8);
      assertPrinted(source, metrics, row, "text", "start", "end");
      assertPrinted(source, metrics, row, "sentence", "sentence_start", "sentence_end");
    }
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    Path first = extract("first");
    Path second = extract("second");
    assertThat(second.resolve("metrics.csv")).hasSameBinaryContentAs(first.resolve("metrics.csv"));
    assertThat(second.resolve("errors.csv")).hasSameBinaryContentAs(first.resolve("errors.csv"));
  }

  /** A row that changes is read in review: CONTRIBUTING.md tells how to renew them. */
  @Test
  void rowsAreTheGoldenOnes() throws IOException {
    Path rows = extract("out").resolve("metrics.csv");
    assertThat(Files.readAllLines(rows, UTF_8))
        .containsExactlyElementsOf(
            Files.readAllLines(Path.of("../testdata/golden/metrics.csv"), UTF_8));
  }

  private Path extract(String name) {
    Path out = temp.resolve(name);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] arguments = {
      "extract",
      SEEDS.toString(),
      "--manifest",
      SEEDS.resolve("manifest.csv").toString(),
      "--output",
      out.toString()
    };
    int code =
        Zhibiao.run(
            arguments,
            InputStream.nullInputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
            new PrintStream(err, true, UTF_8));
    assertThat(code).as(err.toString(UTF_8)).isZero();
    return out;
  }

  private static void assertPrinted(
      String source, CsvTable metrics, List<String> row, String text, String start, String end) {
    int from = source.offsetByCodePoints(0, Integer.parseInt(metrics.cell(row, start)));
    int to = source.offsetByCodePoints(0, Integer.parseInt(metrics.cell(row, end)));
    String printed = source.substring(from, to).replaceAll("\\R", "");
    assertThat(metrics.cell(row, text)).as("%s of %s", text, row).isEqualTo(printed);
  }
}
