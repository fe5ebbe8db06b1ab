package io.zhibiao.pipeline.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Found;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import io.zhibiao.extract.value.Region;
import io.zhibiao.extract.value.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricColumnTest {

  private static final Period YEAR =
      Period.of("2021", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));

  @Test
  void columnsAreTheContractsInItsOrder() {
    assertThat(String.join(" ", MetricColumn.HEADER))
        .isEqualTo(
            "metric_id source article title published region region_code subject indicator type"
                + " value value_max unit bound aspect comparison period period_start period_end"
                + " status text sentence start end sentence_start sentence_end rule doubt");
  }

  @Test
  void quantityFillsItsCells() {
    assertThat(cells(quantity(new Amount.Single(new BigDecimal("27516000000")))))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("metric_id", "id-1"),
                Map.entry("source", "a/1.txt"),
                Map.entry("article", "2"),
                Map.entry("title", "题"),
                Map.entry("published", "2021-02-25"),
                Map.entry("region", "江苏省/常州市/金坛区"),
                Map.entry("region_code", "320413"),
                Map.entry("subject", "某厂"),
                Map.entry("indicator", "产值"),
                Map.entry("type", "money"),
                Map.entry("value", "27516000000"),
                Map.entry("value_max", ""),
                Map.entry("unit", "CNY"),
                Map.entry("bound", "about"),
                Map.entry("aspect", "increase"),
                Map.entry("comparison", "year_start"),
                Map.entry("period", "2021"),
                Map.entry("period_start", "2021-01-01"),
                Map.entry("period_end", "2021-12-31"),
                Map.entry("status", "planned"),
                Map.entry("text", "275.16亿元"),
                Map.entry("sentence", "约275.16亿元。"),
                Map.entry("start", "11"),
                Map.entry("end", "19"),
                Map.entry("sentence_start", "10"),
                Map.entry("sentence_end", "20"),
                Map.entry("rule", "money"),
                Map.entry("doubt", "region;status")));
  }

  @Test
  void whatFollowsFromADoubtedColumnIsDoubtedToo() {
    MetricRow row = MetricRow.of(quantity(new Amount.Single(BigDecimal.ONE)));
    assertThat(Arrays.stream(MetricColumn.values()).filter(row::doubts))
        .containsExactly(MetricColumn.REGION, MetricColumn.REGION_CODE, MetricColumn.STATUS);
  }

  @Test
  void doubtsAreNamedInTheOrderOfColumns() {
    List<String> columns = new ArrayList<>(MetricColumn.HEADER);
    columns.retainAll(Arrays.stream(Doubt.values()).map(Doubt::label).toList());
    assertThat(Arrays.stream(Doubt.values()).map(Doubt::label)).containsExactlyElementsOf(columns);
  }

  @Test
  void rangeFillsBothEnds() {
    Map<String, String> cells =
        cells(quantity(new Amount.Range(new BigDecimal("20"), new BigDecimal("40.0"))));
    assertThat(cells).containsEntry("value", "20").containsEntry("value_max", "40");
  }

  @Test
  void dateHasItsOwnPeriodAndNoQuantity() {
    Map<String, String> cells =
        cells(metric(new Figure.Time(YEAR), Aspect.NONE, Comparison.NONE, Period.UNKNOWN));
    assertThat(cells)
        .containsEntry("type", "date")
        .containsEntry("value", "")
        .containsEntry("value_max", "")
        .containsEntry("unit", "")
        .containsEntry("bound", "")
        .containsEntry("aspect", "")
        .containsEntry("comparison", "")
        .containsEntry("period", "2021")
        .containsEntry("period_start", "2021-01-01")
        .containsEntry("period_end", "2021-12-31");
  }

  @Test
  void unknownPeriodIsEmpty() {
    Figure figure =
        new Figure.Quantity(FigureType.ORDINAL, new Amount.Single(BigDecimal.ONE), "", Bound.EXACT);
    Map<String, String> cells =
        cells(metric(figure, Aspect.LEVEL, Comparison.NONE, Period.UNKNOWN));
    assertThat(cells)
        .containsEntry("period", "")
        .containsEntry("period_start", "")
        .containsEntry("period_end", "");
  }

  @ParameterizedTest
  @CsvSource({
    "172.60, 172.6",
    "172.6, 172.6",
    "1E+12, 1000000000000",
    "0.0000000001, 0.0000000001",
    "1E-10, 0.0000000001",
    "0.00, 0",
    "100, 100",
    "12345678901234567890.12, 12345678901234567890.12"
  })
  void equalValuesPrintEquallyAndPlainly(BigDecimal value, String printed) {
    assertThat(cells(quantity(new Amount.Single(value)))).containsEntry("value", printed);
  }

  private static Metric quantity(Amount amount) {
    return metric(
        new Figure.Quantity(FigureType.MONEY, amount, "CNY", Bound.ABOUT),
        Aspect.INCREASE,
        Comparison.YEAR_START,
        YEAR);
  }

  private static Metric metric(Figure figure, Aspect aspect, Comparison comparison, Period period) {
    return new Metric(
        "id-1",
        new Metric.Origin("a/1.txt", 2, "题", Optional.of(LocalDate.of(2021, 2, 25))),
        figure,
        new Metric.Reading(
            new Region("320413", "江苏省/常州市/金坛区"),
            "某厂",
            "产值",
            aspect,
            comparison,
            period,
            Status.PLANNED,
            Set.of(Doubt.STATUS, Doubt.REGION)),
        new Metric.Evidence("275.16亿元", "约275.16亿元。", 11, 19, 10, 20),
        "money");
  }

  private static Map<String, String> cells(Metric metric) {
    List<MetricRow> rows =
        MetricRow.of(
                new Extraction(
                    new Found<>(Published.UNKNOWN, Found.Source.NOTHING),
                    new Found<>(Region.UNKNOWN, Found.Source.NOTHING),
                    List.of(),
                    List.of(metric)))
            .toList();
    assertThat(rows).hasSize(1);
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < MetricColumn.HEADER.size(); i++) {
      cells.put(MetricColumn.HEADER.get(i), rows.get(0).cells().get(i));
    }
    return cells;
  }
}
