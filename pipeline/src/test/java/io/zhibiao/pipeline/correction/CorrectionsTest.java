package io.zhibiao.pipeline.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.PointedOut;
import io.zhibiao.pipeline.DigitExtractor;
import io.zhibiao.pipeline.correction.Corrections.Corrected;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.storage.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {

  private static final String HEADER = "metric_id,source,start,end,decision";
  private static final String TEXT = "5 个、67 个、8 个";
  private static final Extraction FOUND = DigitExtractor.extract(Document.of("a.txt", TEXT));
  private static final Ground GROUND = Ground.of("a.txt", TEXT, FOUND);

  private static final String WHOLE =
      ",region,region_code,subject,indicator,type,value,value_max,unit,bound,aspect,comparison,period,status";

  private final Path temp;

  CorrectionsTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @Test
  void withoutCorrectionsNothingChanges() {
    assertThat(Corrections.NONE.applied(FOUND.metrics(), GROUND))
        .isEqualTo(new Corrected(FOUND.metrics(), 0, 0, 0));
  }

  @Test
  void acceptedStaysRejectedGoesCorrectedChanges() throws IOException {
    Corrected corrected =
        read(
                HEADER + ",value,indicator",
                "a.txt#0,a.txt,0,1,accept,,",
                "a.txt#4,a.txt,4,6,reject,,",
                "a.txt#9,a.txt,9,10,correct,8.50,项目")
            .applied(FOUND.metrics(), GROUND);
    assertThat(corrected.met()).isEqualTo(3);
    List<Metric> metrics = corrected.metrics();
    assertThat(metrics).hasSize(2);
    assertThat(MetricRow.of(metrics.get(0)).cells())
        .isEqualTo(sure(MetricRow.of(FOUND.metrics().get(0))));
    MetricRow row = MetricRow.of(metrics.get(1));
    assertThat(row.cell(MetricColumn.METRIC_ID)).isEqualTo("a.txt#9");
    assertThat(row.cell(MetricColumn.VALUE)).isEqualTo("8.5");
    assertThat(row.cell(MetricColumn.INDICATOR)).isEqualTo("项目");
    assertThat(row.cell(MetricColumn.UNIT)).isEqualTo("个");
    assertThat(row.cell(MetricColumn.TEXT)).isEqualTo("8");
    assertThat(row.cell(MetricColumn.RULE)).isEqualTo("correction");
    assertThat(row.cell(MetricColumn.DOUBT)).as("a person is sure").isEmpty();
  }

  @Test
  void emptyCellEmptiesTheRowsCell() throws IOException {
    MetricRow row = corrected("value,value_max", "1,2");
    assertThat(row.cell(MetricColumn.VALUE_MAX)).isEqualTo("2");
    assertThat(corrected("value,value_max", "1,").cell(MetricColumn.VALUE_MAX)).isEmpty();
  }

  @Test
  void daysFollowFromThePeriod() throws IOException {
    MetricRow row = corrected("period", "2021-01/2021-02");
    assertThat(row.cell(MetricColumn.PERIOD_START)).isEqualTo("2021-01-01");
    assertThat(row.cell(MetricColumn.PERIOD_END)).isEqualTo("2021-02-28");
    assertThat(corrected("period,period_start,period_end", "2021,2021-01-01,2021-12-31"))
        .extracting(cells -> cells.cell(MetricColumn.PERIOD))
        .isEqualTo("2021");
  }

  @Test
  void quantityMayBecomeADate() throws IOException {
    MetricRow row = corrected("type,value,unit,bound,aspect,period", "date,,,,,2021-05");
    assertThat(row.cell(MetricColumn.TYPE)).isEqualTo("date");
    assertThat(row.cell(MetricColumn.VALUE)).isEmpty();
    assertThat(row.cell(MetricColumn.ASPECT)).isEmpty();
    assertThat(row.cell(MetricColumn.PERIOD)).isEqualTo("2021-05");
  }

  /** What keeps a spreadsheet from computing is taken off, once. */
  @ParameterizedTest
  @CsvSource({
    "`=1+1,    =1+1",
    "``=1+1,   `=1+1",
    "=1+1,     =1+1",
    "`quoted,  `quoted",
  })
  void apostropheBeforeAFormulaIsTakenOff(String written, String read) throws IOException {
    // A quote of our own, as @CsvSource takes the single one for itself.
    String cell = written.replace('`', '\'');
    assertThat(corrected("indicator", cell).cell(MetricColumn.INDICATOR))
        .isEqualTo(read.replace('`', '\''));
  }

  @Test
  void figureThatMovedIsNotMet() throws IOException {
    Corrected corrected = read(HEADER, "a.txt#0,a.txt,1,2,reject").applied(FOUND.metrics(), GROUND);
    assertThat(corrected).isEqualTo(new Corrected(FOUND.metrics(), 0, 0, 0));
  }

  @Test
  void whatTheReadingMissedIsAdded() throws IOException {
    String id = PointedOut.id("a.txt", PointedOut.in(TEXT, 5, 6));
    Corrected corrected =
        read(HEADER + WHOLE, id + ",a.txt,5,6,add,,,,项目,count,7,,个,exact,level,,2021,actual")
            .applied(FOUND.metrics(), GROUND);
    assertThat(corrected.met()).isEqualTo(1);
    assertThat(corrected.metrics()).hasSize(4);
    MetricRow row = MetricRow.of(corrected.metrics().get(3));
    assertThat(row.cell(MetricColumn.TEXT)).isEqualTo("7");
    assertThat(row.cell(MetricColumn.SENTENCE)).isEqualTo(TEXT);
    assertThat(row.cell(MetricColumn.PERIOD_END)).isEqualTo("2021-12-31");
    assertThat(row.cell(MetricColumn.RULE)).isEqualTo("correction");
  }

  @Test
  void nothingIsAddedWhereTheTextHasChanged() throws IOException {
    Corrections added =
        read(HEADER + WHOLE, "x,a.txt,5,6,add,,,,项目,count,7,,个,exact,level,,2021,actual");
    assertThat(added.applied(FOUND.metrics(), GROUND))
        .isEqualTo(new Corrected(FOUND.metrics(), 0, 0, 0));
    assertThatThrownBy(() -> read(HEADER + ",value", "x,a.txt,5,6,add,7"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("is added, and so needs the column region");
  }

  @Test
  void severalTablesAreOne() throws IOException {
    Path first = write("first.csv", HEADER, "a.txt#0,a.txt,0,1,reject");
    Path second = write("second.csv", HEADER, "a.txt#4,a.txt,4,6,reject");
    Corrections corrections = Corrections.read(List.of(Location.of(first), Location.of(second)));
    assertThat(corrections.size()).isEqualTo(2);
    assertThat(corrections.applied(FOUND.metrics(), GROUND).metrics()).hasSize(1);
    assertThatThrownBy(() -> Corrections.read(List.of(Location.of(first), Location.of(first))))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("line 2, column 1 metric_id: stands there twice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "metric_id,source,start,end       | a,a.txt,0,1              | column decision is missing",
        "decision                         | maybe                    | decision: is accept",
        "decision,value                   | correct,1.2.3            | value: is a decimal",
        "decision,value                   | correct,                 | value: is a decimal",
        "decision,value                   | correct,1e9              | value: is a decimal",
        "decision,value_max               | correct,x                | value_max: is a decimal",
        "decision,type                    | correct,money            | type: goes with",
        "decision,type,value,unit,bound,aspect | correct,cash,1,CNY,exact,level | type: is one of",
        "decision,type,value,unit,bound,aspect | correct,money,1,%,exact,level  | unit: is no unit",
        "decision,type,value,unit,bound,aspect | correct,age,1,年,exact,level   | unit: is no unit",
        "decision,type,value,unit,bound,aspect | correct,date,1,,,              | value: is empty",
        "decision,type,value,unit,bound,aspect | correct,count,1,个,exact,      | aspect: is one of",
        "decision,bound                   | correct,ca               | bound: is one of",
        "decision,comparison              | correct,last             | comparison: is one of",
        "decision,status                  | correct,                 | status: is one of",
        "decision,period                  | correct,2021-13          | period: a period is written",
        "decision,period                  | correct,2021/2020        | period: a period is written",
        "decision,period,period_end       | correct,2021,2021-11-30  | period_end: does not agree",
        "decision,region_code             | correct,12               | region_code",
      })
  void malformedTableIsRefusedWithThePlace(String columns, String cells, String told) {
    boolean whole = columns.startsWith("metric_id");
    String header = whole ? columns : "metric_id,source,start,end," + columns;
    String line = whole ? cells : "a.txt#0,a.txt,0,1," + cells;
    assertThatThrownBy(() -> read(header, line))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("c.csv")
        .hasMessageContaining(told)
        .hasMessageNotContaining("\n");
  }

  @Test
  void placeMustBeOffsets() {
    assertThatThrownBy(() -> read(HEADER, "a.txt#0,a.txt,zero,1,reject"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("line 2, column 3 start: is an offset");
    assertThatThrownBy(() -> read(HEADER, ",a.txt,0,1,reject"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("column 1 metric_id: may not be empty");
  }

  /** The cells of a row that was in doubt, without that. */
  private static List<String> sure(MetricRow row) {
    assertThat(row.cell(MetricColumn.DOUBT)).isEqualTo("region");
    List<String> cells = new ArrayList<>(row.cells());
    cells.set(MetricColumn.HEADER.indexOf("doubt"), "");
    return cells;
  }

  /** The first figure's row with these cells in these columns. */
  private MetricRow corrected(String columns, String cells) throws IOException {
    return MetricRow.of(
        read(HEADER + "," + columns, "a.txt#0,a.txt,0,1,correct," + cells)
            .applied(FOUND.metrics(), GROUND)
            .metrics()
            .get(0));
  }

  private Corrections read(String... lines) throws IOException {
    return Corrections.read(List.of(Location.of(write("c.csv", lines))));
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.write(temp.resolve(name), List.of(lines));
  }
}
