package io.zhibiao.pipeline.row;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowReadingTest {

  private static final Path GOLDEN = Path.of("..", "testdata", "golden", "metrics.csv");

  @Test
  void whatIsPrintedIsReadBack() throws IOException {
    List<MetricRow> rows = golden();
    assertThat(rows).hasSizeGreaterThan(500);
    for (MetricRow row : rows) {
      assertThat(MetricRow.of(row.metric())).isEqualTo(row);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = MetricColumn.class,
      names = {
        "ARTICLE",
        "TYPE",
        "VALUE",
        "BOUND",
        "ASPECT",
        "PERIOD_START",
        "STATUS",
        "START",
        "DOUBT"
      })
  void cellThatDoesNotFitIsNamed(MetricColumn column) throws IOException {
    List<String> cells = new ArrayList<>(quantity().cells());
    cells.set(MetricColumn.HEADER.indexOf(column.header()), "x");
    MetricRow row = new MetricRow(cells);
    assertThatIllegalArgumentException()
        .isThrownBy(row::metric)
        .withMessageContaining(column.header() + ": \"x\"");
  }

  private static MetricRow quantity() throws IOException {
    return golden().stream()
        .filter(row -> row.cell(MetricColumn.TYPE).equals("money"))
        .findFirst()
        .orElseThrow();
  }

  private static List<MetricRow> golden() throws IOException {
    try (Reader reader = Files.newBufferedReader(GOLDEN, UTF_8)) {
      return CSVFormat.RFC4180.parse(reader).stream()
          .skip(1)
          .map(CSVRecord::toList)
          .map(MetricRow::new)
          .toList();
    }
  }
}
