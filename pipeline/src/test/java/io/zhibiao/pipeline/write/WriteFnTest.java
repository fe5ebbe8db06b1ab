package io.zhibiao.pipeline.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.row.ArticleColumn;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.Harvest;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.PackedRows;
import io.zhibiao.pipeline.write.csv.CsvStyle;
import io.zhibiao.pipeline.write.csv.CsvTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteFnTest {

  private static final String HEADER = String.join(",", MetricColumn.HEADER) + "\r\n";

  private final Path folder;

  WriteFnTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void writesRowsAndFailuresInOrderOfBatches() throws IOException {
    write(
        List.of(
            harvest(1, List.of(row("c")), List.of(article("c")), List.of(failure("d"))),
            harvest(0, List.of(row("a"), row("b")), List.of(article("b")), List.of())));
    assertThat(folder.resolve("articles.csv"))
        .hasContent(String.join(",", ArticleColumn.HEADER) + "\r\nb\r\nc\r\n");
    assertThat(folder.resolve("errors.csv"))
        .hasContent("source,stage,error,message\r\nd,read,empty,none\r\n");
    assertThat(folder.resolve("indicators.csv"))
        .hasContent("metric_id,indicator_id,indicator\r\nb,gdp,地区生产总值\r\nc,gdp,地区生产总值\r\n");
    assertThat(Files.readAllBytes(folder.resolve("metrics.csv")))
        .isEqualTo((HEADER + line("a") + line("b") + line("c")).getBytes(UTF_8));
    assertNoDraftsLeft();
  }

  @Test
  void headersOnlyWhereNothingWasFound() throws IOException {
    write(List.of(harvest(0, List.of(), List.of(), List.of())));
    assertThat(Files.readString(folder.resolve("metrics.csv"))).isEqualTo(HEADER);
    assertThat(Files.readString(folder.resolve("errors.csv")))
        .isEqualTo("source,stage,error,message\r\n");
  }

  @Test
  void quotesAsRfc4180Says() throws IOException {
    List<String> cells = List.of("x", "a,b", "say \"五\"", "line\nbreak", "", " ");
    write(List.of(harvest(0, List.of(), List.of(new ArticleRow(cells)), List.of())));
    assertThat(Files.readString(folder.resolve("articles.csv")))
        .endsWith("\r\nx,\"a,b\",\"say \"\"五\"\"\",\"line\nbreak\",,\" \"\r\n");
  }

  @Test
  void formulasAreHarmlessUnlessAllShallBeExact() throws IOException {
    List<Harvest> harvests =
        List.of(harvest(0, List.of(), List.of(article("=1+1"), article("-3.5")), List.of()));
    write(harvests);
    assertThat(Files.readString(folder.resolve("articles.csv"))).endsWith("\r\n'=1+1\r\n-3.5\r\n");
    write(harvests, CsvTarget.in(folder, new CsvStyle(false, true)));
    assertThat(Files.readString(folder.resolve("articles.csv"))).endsWith("\r\n=1+1\r\n-3.5\r\n");
  }

  @Test
  void excelFindsItsMark() throws IOException {
    write(List.of(), CsvTarget.in(folder, new CsvStyle(true, false)));
    assertThat(Files.readString(folder.resolve("metrics.csv"))).isEqualTo("\ufeff" + HEADER);
  }

  @Test
  void earlierOutputStaysWhereWritingFails() throws IOException {
    Files.writeString(folder.resolve("metrics.csv"), "earlier");
    Files.createDirectory(folder.resolve("errors.csv"));
    assertThatExceptionOfType(OutputException.class).isThrownBy(() -> write(List.of()));
    assertThat(folder.resolve("metrics.csv")).hasContent("earlier");
    assertNoDraftsLeft();
  }

  @Test
  void earlierOutputStaysWhereTheRunFails() throws IOException {
    Files.writeString(folder.resolve("metrics.csv"), "earlier");
    Iterable<Harvest> broken =
        () -> {
          Iterator<Harvest> one =
              List.of(harvest(0, List.of(row("a")), List.of(), List.of())).iterator();
          return new Iterator<>() {
            @Override
            public boolean hasNext() {
              return true;
            }

            @Override
            public Harvest next() {
              return one.next();
            }
          };
        };
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> write(broken));
    assertThat(folder.resolve("metrics.csv")).hasContent("earlier");
    assertNoDraftsLeft();
  }

  private void write(Iterable<Harvest> harvests) {
    write(harvests, CsvTarget.in(folder));
  }

  private void write(Iterable<Harvest> harvests, Target target) {
    new WriteFn(List.of(target), List.of(), new HarvestWriter(WriteFnTest::canonicalOf))
        .process(KV.of(folder.toString(), harvests));
  }

  private void assertNoDraftsLeft() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .isSubsetOf(
              "metrics.csv", "articles.csv", "indicators.csv", "errors.csv", "datapackage.json");
    }
  }

  /** The rows b and c have one. */
  private static Optional<IndicatorRow> canonicalOf(MetricRow row) {
    String id = row.cell(MetricColumn.METRIC_ID);
    return id.equals("b") || id.equals("c")
        ? Optional.of(new IndicatorRow(id, "gdp", "地区生产总值"))
        : Optional.empty();
  }

  private static MetricRow row(String id) {
    List<String> cells = new ArrayList<>(Collections.nCopies(MetricColumn.HEADER.size(), ""));
    cells.set(0, id);
    return new MetricRow(cells);
  }

  private static String line(String id) {
    return id + ",".repeat(MetricColumn.HEADER.size() - 1) + "\r\n";
  }

  private static ArticleRow article(String source) {
    return new ArticleRow(Collections.singletonList(source));
  }

  private static Failure failure(String source) {
    return new Failure(source, Failure.Stage.READ, "empty", "none");
  }

  private static Harvest harvest(
      int batch, List<MetricRow> rows, List<ArticleRow> articles, List<Failure> failures) {
    return Harvest.of(
        batch,
        PackedRows.of(rows.stream().map(MetricRow::cells)),
        PackedRows.of(articles.stream().map(ArticleRow::cells)),
        failures,
        List.of(),
        List.of(),
        List.of());
  }
}
