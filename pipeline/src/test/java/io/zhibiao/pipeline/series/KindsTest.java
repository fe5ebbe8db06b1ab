package io.zhibiao.pipeline.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.row.Dimensions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {

  private static final Kinds KINDS = new Kinds(Dimensions.standard());

  @ParameterizedTest
  @CsvSource({
    "gdp, money, CNY, true",
    "gdp, money, USD, true",
    "gdp, money, CNY/人, false",
    "gdp, percentage, %, false",
    "hightech_firms, count, 户, true",
    "hightech_firms, duration, 年, false",
    "grain_output, measure, t, true",
    "grain_output, measure, kg, true",
    "grain_output, measure, 斤, false",
    "grain_output, measure, km2, false",
    "primary_share, percentage, ‰, true",
    "somebody_s_own, count, 家, true",
    "somebody_s_own, duration, 年, false",
  })
  void onlyWhatTheIndicatorsKindAllows(String id, String type, String unit, boolean allowed) {
    assertThat(KINDS.allows(id, type, unit)).isEqualTo(allowed);
  }
}
