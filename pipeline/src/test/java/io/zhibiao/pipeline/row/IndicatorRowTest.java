package io.zhibiao.pipeline.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.indicator.Indicators;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorRowTest {

  @ParameterizedTest
  @CsvSource({
    "全市实现GDP, money, level, gdp, 地区生产总值",
    "出口额, percentage, decrease, exports, 出口总额",
  })
  void goesUnderItsIndicator(
      String printed, String type, String aspect, String id, String canonical) {
    assertThat(IndicatorRow.of(row(printed, type, aspect), Indicators.standard()))
        .hasValueSatisfying(row -> assertThat(row.cells()).isEqualTo(List.of("m1", id, canonical)));
  }

  @ParameterizedTest
  @CsvSource({"智能袜机, count, level", "出口, count, level", "'', date, ''"})
  void goesUnderNone(String printed, String type, String aspect) {
    assertThat(IndicatorRow.of(row(printed, type, aspect), Indicators.standard())).isEmpty();
  }

  @Test
  void everyCellHasItsColumn() {
    assertThat(new IndicatorRow("m1", "gdp", "地区生产总值").cells())
        .hasSameSizeAs(IndicatorColumn.values());
  }

  private static MetricRow row(String indicator, String type, String aspect) {
    return new MetricRow(
        Arrays.stream(MetricColumn.values())
            .map(
                column ->
                    switch (column) {
                      case METRIC_ID -> "m1";
                      case INDICATOR -> indicator;
                      case TYPE -> type;
                      case ASPECT -> aspect;
                      default -> "";
                    })
            .toList());
  }
}
