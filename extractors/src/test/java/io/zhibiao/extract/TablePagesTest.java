package io.zhibiao.extract;

import static io.zhibiao.extract.TableCells.cells;
import static io.zhibiao.extract.TableCells.metrics;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Figure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables run flat: every cell of the pages made for it. */
class TablePagesTest {

  @ParameterizedTest
  @CsvSource({
    "table-cells, 2020-03-20, 330800",
    "table-run, 2021-06-20, 330800",
    "table-rows, 2023-03-01, 330800",
    "table-heads, 2023-06-20, 330824",
    "table-counties, 2024-03-20, 451400",
    "table-counties-run, 2024-05-20, 451400",
    "table-monthly, 2024-05-20, 330500",
    "table-yearbook, 2022-11-01, 330523",
    "table-bare-years, 2021-11-01, 330521",
    "table-spanned, 2023-05-20, 330500",
    "table-towns, 2024-02-02, 330521",
    "table-rates, 2023-06-20, 330700",
    "table-year-before, 2024-09-20, 330782",
    "table-bodies, 2023-02-20, 331100",
    "table-quarters, 2024-03-20, 330522",
    "table-levels, 2024-05-20, 330500",
    "table-damage, 2023-05-20, 451000",
    "table-stubs, 2024-05-02, 330700",
    "table-markdown, 2021-11-20, 810000",
    "table-abroad, 2021-02-05, 810000",
    "table-short-rows, 2022-07-20, 330900",
    "table-targets, 2016-06-20, 341100",
    "table-index, 2002-01-10, 330500",
    "table-commas, 2023-02-20, 331125",
    "table-semicolons, 2023-10-25, 331100",
    "table-ranking, 2023-02-20, 330600",
    "table-unit-only, 2023-02-20, 320413",
    "table-tabs, 2023-02-01, 330500",
    "table-two-heads, 2022-04-20, 330500",
    "table-one-line, 2016-05-01, 330523",
    "table-grouped, 2022-02-01, 330500",
    "table-shares, 2017-05-01, 810000",
  })
  void readsEveryCell(String page, LocalDate published, String region) {
    List<Metric> cells =
        cells(
            new Document(
                page,
                text("/testdata/pages/" + page + ".txt"),
                "",
                Optional.ofNullable(published),
                region));
    List<String> expected = expected(page);
    assertThat(expected).hasSizeGreaterThanOrEqualTo(5);
    assertThat(cells.stream().map(TablePagesTest::describe)).containsExactlyElementsOf(expected);
  }

  /** A post's code is none of its figures, nor is a number to call. */
  @Test
  void whatNumbersTheRowsIsNoFigure() {
    String page = "table-posts";
    Document document =
        new Document(
            page,
            text("/testdata/pages/" + page + ".txt"),
            "",
            Optional.of(LocalDate.of(2023, 4, 1)),
            "330523");
    assertThat(metrics(document).stream().filter(m -> m.rule().startsWith("table/")))
        .extracting(TablePagesTest::describe)
        .containsExactlyElementsOf(expected(page));
    assertThat(metrics(document))
        .extracting(metric -> metric.evidence().text())
        .containsExactly("2023年", "6", "4", "1", "11");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void unitsOfTablesAreNoFigures(String page) {
    assertThat(metrics(Document.of(page, text("/testdata/pages/" + page))))
        .extracting(metric -> metric.evidence().text())
        .doesNotContain("万吨", "亿元", "万千瓦时", "万只", "万元", "万亩");
  }

  static Stream<String> pages() {
    return Table.load(TablePagesTest.class, "/testdata/pages/tables.tsv").rows().stream()
        .map(row -> row.get("page") + ".txt")
        .distinct();
  }

  /** Phone lists, the weather, matches, contents, time-tables: none of it is a table of figures. */
  @Test
  void whatLooksLikeATableOfDivisionsIsNone() {
    Document document =
        new Document(
            "none", text("/testdata/pages/table-none.txt"), "", Optional.empty(), "451400");
    assertThat(cells(document)).isEmpty();
    assertThat(metrics(document))
        .extracting(metric -> metric.evidence().text())
        .containsExactly("2018年", "2019年", "2020年", "120 人", "85 人");
  }

  private static List<String> expected(String page) {
    return Table.load(TablePagesTest.class, "/testdata/pages/tables.tsv").rows().stream()
        .filter(row -> row.get("page").equals(page))
        .map(
            row ->
                String.join(
                    "|",
                    row.get("text"),
                    row.get("type"),
                    row.get("value"),
                    row.get("unit"),
                    row.get("indicator"),
                    row.get("aspect"),
                    row.get("comparison"),
                    row.get("period"),
                    row.get("status"),
                    row.get("region"),
                    row.get("subject")))
        .toList();
  }

  private static String describe(Metric metric) {
    Figure.Quantity quantity = (Figure.Quantity) metric.figure();
    Metric.Reading reading = metric.reading();
    Aspect aspect = reading.aspect();
    return String.join(
        "|",
        metric.evidence().text(),
        quantity.type().label(),
        plain(quantity.amount().low()),
        quantity.unit(),
        reading.indicator(),
        aspect == null ? "" : aspect.label(),
        reading.comparison().label(),
        reading.period().edtf(),
        reading.status().label(),
        reading.region().code(),
        reading.subject());
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static String text(String resource) {
    try (InputStream in = TablePagesTest.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
