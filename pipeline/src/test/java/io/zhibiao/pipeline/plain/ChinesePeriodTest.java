package io.zhibiao.pipeline.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChinesePeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2022, 2022年",
    "2022-03, 2022年3月",
    "2022-12-31, 2022年末",
    "2022-06-30, 2022年6月30日",
    "2020-01/2020-04, 2020年1—4月",
    "2016/2020, 2016—2020年",
    "2023-02-11/2023-03-16, 2023年2月11日—3月16日",
    "2023-02-11/2023-02-20, 2023年2月11—20日",
    "2022-11/2023-03, 2022年11月—2023年3月",
    "XXXX-06-03, 6月3日",
    "-0220, -0220",
    "19XX, 19XX",
  })
  void readsAsPeopleSayIt(String edtf, String said) {
    assertThat(ChinesePeriod.of(edtf)).isEqualTo(said);
  }
}
