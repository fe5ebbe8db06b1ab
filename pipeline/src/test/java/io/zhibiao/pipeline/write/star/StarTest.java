package io.zhibiao.pipeline.write.star;

import static io.zhibiao.pipeline.row.SampleRows.article;
import static io.zhibiao.pipeline.row.SampleRows.metric;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.Dimensions;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.SourceRow;
import io.zhibiao.pipeline.write.Gathered;
import io.zhibiao.pipeline.write.Sink;
import io.zhibiao.pipeline.write.Target;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds of every database with the star. */
public abstract class StarTest {

  protected static final Dimensions DIMENSIONS = new Dimensions(Indicators.standard());

  /** The same place each time. */
  protected abstract Target target(boolean replace);

  /** To look at it. */
  protected abstract Connection connect() throws SQLException;

  @Test
  void holdsWhatItWasGiven() throws Exception {
    MetricRow bare =
        metric(
            "a.txt",
            "2",
            Map.of(
                MetricColumn.TITLE, "",
                MetricColumn.PUBLISHED, "",
                MetricColumn.REGION, "",
                MetricColumn.REGION_CODE, "",
                MetricColumn.VALUE, "",
                MetricColumn.PERIOD, "XXXX-06-03",
                MetricColumn.PERIOD_START, "",
                MetricColumn.PERIOD_END, "",
                MetricColumn.START, "8",
                MetricColumn.DOUBT, "region;period"));
    run(
        List.of("a.txt", "b.txt"),
        sink -> {
          sink.article(article("a.txt"));
          sink.metric(metric("a.txt", "1", "0.5"), canonical("1"));
          sink.metric(bare, Optional.empty());
          sink.failure(failure("b.txt"));
          sink.source(new SourceRow("a.txt", "ab12", "33"));
        });
    Gathered held = read();
    assertThat(held.metrics()).containsExactly(metric("a.txt", "1", "0.5"), bare);
    assertThat(held.articles()).containsExactly(article("a.txt"));
    assertThat(held.indicators()).containsExactly(new IndicatorRow("1", "gdp", "地区生产总值"));
    assertThat(held.failures()).containsExactly(failure("b.txt"));
    assertThat(held.sources()).containsExactly(new SourceRow("a.txt", "ab12", "33"));
    assertThat(query("select metric_id from metric where doubt like '%period%'"))
        .containsExactly("2");
    assertThat(query("select name, level, parent_code from region order by region_code"))
        .containsExactly(
            "全国|country|null", "江苏省|province|100000", "常州市|city|320000", "金坛区|county|320400");
    assertThat(query("select unit, dimension, factor from unit")).containsExactly("CNY|money|null");
    assertThat(query("select name from indicator where indicator_id = 'gdp'"))
        .containsExactly("地区生产总值");
  }

  @Test
  void takesDecimalsOfAnyLengthAndTextsOfAnyKind() throws Exception {
    List<MetricRow> rows = new ArrayList<>();
    for (String value :
        List.of(
            "0",
            "1234567890123456789012345678.0123456789",
            "0.00000000001",
            "12345678901234567890123456789",
            "123456789012345678901234567890123456789012345678901234567890.5")) {
      rows.add(metric("a.txt", "m" + rows.size(), value));
    }
    rows.add(
        metric(
            "a.txt",
            "m5",
            Map.of(
                MetricColumn.VALUE_MAX,
                "99999999999999999999999999999",
                MetricColumn.SENTENCE,
                "反斜线\\N、\"引号\"、'撇'、制表\t、\\.\r\n𠀀",
                MetricColumn.TITLE,
                "\\N")));
    run(List.of("a.txt"), sink -> give(sink, rows));
    assertThat(read().metrics()).containsExactlyElementsOf(rows);
  }

  @Test
  void secondRunChangesNothing() throws Exception {
    List<MetricRow> rows = List.of(metric("a.txt", "1", "5"), metric("b.txt", "2", "6"));
    run(List.of("a.txt", "b.txt"), sink -> give(sink, rows));
    run(List.of("a.txt", "b.txt"), sink -> give(sink, rows));
    assertThat(read().metrics()).containsExactlyElementsOf(rows);
  }

  @Test
  void correctedSourceReplacesItsOwnRows() throws Exception {
    MetricRow other = metric("b.txt", "3", "7");
    run(
        List.of("a.txt", "b.txt"),
        sink -> give(sink, List.of(metric("a.txt", "1", "5"), metric("a.txt", "2", "6"), other)));
    List<MetricRow> corrected = List.of(metric("a.txt", "1", "50"), metric("a.txt", "4", "8"));
    run(List.of("a.txt"), sink -> give(sink, corrected));
    assertThat(read().metrics()).containsExactly(corrected.get(0), corrected.get(1), other);
  }

  @Test
  void sourceThatGivesNothingAnyMoreHasNoRows() throws Exception {
    run(List.of("a.txt"), sink -> give(sink, List.of(metric("a.txt", "1", "5"))));
    run(List.of("a.txt"), sink -> {});
    assertThat(read().metrics()).isEmpty();
    assertThat(query("select region_code from region")).isEmpty();
  }

  @Test
  void sourceThatFailsKeepsItsEarlierRows() throws Exception {
    List<MetricRow> rows = List.of(metric("a.txt", "1", "5"));
    run(List.of("a.txt"), sink -> give(sink, rows));
    run(List.of("a.txt"), sink -> sink.failure(failure("a.txt")));
    assertThat(read().metrics()).isEqualTo(rows);
    assertThat(read().failures()).containsExactly(failure("a.txt"));
    run(List.of("a.txt"), sink -> give(sink, rows));
    assertThat(read().failures()).isEmpty();
  }

  @Test
  void sourcesThatAreNotReadStayUnlessReplaced() throws Exception {
    MetricRow gone = metric("a.txt", "1", "5");
    MetricRow stays = metric("b.txt", "2", "6");
    run(List.of("a.txt", "b.txt"), sink -> give(sink, List.of(gone, stays)));
    run(List.of("b.txt"), sink -> give(sink, List.of(stays)));
    assertThat(read().metrics()).containsExactly(gone, stays);
    run(target(true), List.of("b.txt"), sink -> sink.failure(failure("b.txt")));
    assertThat(read().metrics()).containsExactly(stays);
  }

  @Test
  void whatIsNotPublishedIsNotThere() throws Exception {
    List<MetricRow> rows = List.of(metric("a.txt", "1", "5"));
    run(List.of("a.txt"), sink -> give(sink, rows));
    try (Sink sink = target(false).open(List.of("a.txt"))) {
      sink.metric(metric("a.txt", "9", "9"), Optional.empty());
      sink.finish();
    }
    assertThat(read().metrics()).isEqualTo(rows);
  }

  @Test
  void checkChangesNothing() throws Exception {
    target(false).check();
    List<MetricRow> rows = List.of(metric("a.txt", "1", "5"));
    run(List.of("a.txt"), sink -> give(sink, rows));
    target(false).check();
    assertThat(read().metrics()).isEqualTo(rows);
  }

  @Test
  void yearOnYearIsToldAndComputed() throws Exception {
    MetricRow before = level("1", "2021", "80");
    MetricRow now = level("2", "2022", "100");
    MetricRow leaner = level("3", "2022", "99.9", Map.of(MetricColumn.BOUND, "about"));
    MetricRow told =
        level(
            "4",
            "2022",
            "24.8",
            Map.of(
                MetricColumn.TYPE, "percentage",
                MetricColumn.UNIT, "%",
                MetricColumn.ASPECT, "increase",
                MetricColumn.COMPARISON, "yoy"));
    MetricRow planned = level("5", "2023", "120", Map.of(MetricColumn.STATUS, "planned"));
    MetricRow ofAFirm = level("6", "2020", "3", Map.of(MetricColumn.SUBJECT, "某公司"));
    runOf(before, now, leaner, told, planned, ofAFirm);
    assertThat(
            query(
                "select indicator, region, period, cast(value as integer), unit,"
                    + " cast(yoy_told as decimal(9, 1)), yoy_computed,"
                    + " metric_id, yoy_metric_id, base_metric_id from series order by period"))
        .containsExactly(
            "地区生产总值|江苏省/常州市/金坛区|2021|80|CNY|null|null|1|null|null",
            "地区生产总值|江苏省/常州市/金坛区|2022|100|CNY|24.8|25.00|2|4|1");
  }

  @Test
  void seriesTellWhereRowsDisagree() throws Exception {
    MetricRow shown = level("1", "2022", "100", Map.of(MetricColumn.PUBLISHED, "2023-03-01"));
    MetricRow other = level("2", "2022", "98", Map.of(MetricColumn.PUBLISHED, "2023-01-20"));
    MetricRow rough = level("3", "2022", "90", Map.of(MetricColumn.BOUND, "about"));
    MetricRow unsure = level("5", "2022", "99", Map.of(MetricColumn.DOUBT, "indicator"));
    runOf(other, shown, rough, unsure, level("4", "2021", "80"));
    assertThat(
            query(
                "select period, metric_id, cast(value_lowest as integer),"
                    + " cast(value_highest as integer) from series order by period"))
        .containsExactly("2021|4|80|80", "2022|1|98|100");
  }

  private static MetricRow level(String id, String year, String value) {
    return level(id, year, value, Map.of());
  }

  private static MetricRow level(
      String id, String year, String value, Map<MetricColumn, String> more) {
    Map<MetricColumn, String> cells = new EnumMap<>(MetricColumn.class);
    cells.put(MetricColumn.VALUE, value);
    cells.put(MetricColumn.PERIOD, year);
    cells.put(MetricColumn.PERIOD_START, year + "-01-01");
    cells.put(MetricColumn.PERIOD_END, year + "-12-31");
    cells.putAll(more);
    return metric("a.txt", id, cells);
  }

  private void runOf(MetricRow... rows) throws IOException {
    run(
        List.of("a.txt"),
        sink -> {
          for (MetricRow row : rows) {
            sink.metric(row, canonical(row.cell(MetricColumn.METRIC_ID)));
          }
        });
  }

  private void run(List<String> sources, Rows rows) throws IOException {
    run(target(false), sources, rows);
  }

  protected static void run(Target target, List<String> sources, Rows rows) throws IOException {
    try (Sink sink = target.open(sources)) {
      rows.into(sink);
      sink.finish();
      sink.publish();
    }
  }

  protected static void give(Sink sink, List<MetricRow> rows) throws IOException {
    for (MetricRow row : rows) {
      sink.metric(row, Optional.empty());
    }
  }

  protected Gathered read() throws SQLException, IOException {
    Gathered gathered = new Gathered();
    try (Connection connection = connect()) {
      new StarReader(connection).read(gathered);
    }
    return gathered;
  }

  /** Rows with their cells joined by |. */
  protected List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }

  private static Optional<IndicatorRow> canonical(String id) {
    return Optional.of(new IndicatorRow(id, "gdp", "地区生产总值"));
  }

  private static Failure failure(String source) {
    return new Failure(source, Failure.Stage.READ, "empty", "空 / empty");
  }

  /** What a run brings. */
  protected interface Rows {
    void into(Sink sink) throws IOException;
  }
}
