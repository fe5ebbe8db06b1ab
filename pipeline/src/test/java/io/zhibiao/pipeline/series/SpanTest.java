package io.zhibiao.pipeline.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, 2021-12-31, 01-01, 全年",
    "2021-12-31, 2021-12-31, 12-31, 年末",
    "2021-06-30, 2021-06-30, 06-30, 6月30日",
    "2021-01-01, 2021-06-30, 01-01, 1—6月",
    "2020-02-01, 2020-02-29, 02-01, 2月",
    "2021-01-01, 2021-05-20, 01-01, 1月1日—5月20日",
    "2021-01-01, 2025-12-31, 2021-01-01, 2021年—2025年",
    "2017-04-01, 2018-03-31, 2017-04-01, 2017年4月1日—2018年3月31日"
  })
  void namesThePartOfTheYear(LocalDate first, LocalDate last, String start, String label) {
    assertThat(Span.of(first, last)).isEqualTo(new Span(start, label));
  }
}
