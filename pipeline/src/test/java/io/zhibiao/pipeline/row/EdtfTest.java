package io.zhibiao.pipeline.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource({
    "2021,                  2021-01-01, 2021-12-31",
    "2020-02,               2020-02-01, 2020-02-29",
    "2021-12-31,            2021-12-31, 2021-12-31",
    "2020-01/2020-04,       2020-01-01, 2020-04-30",
    "2019/2021-06-15,       2019-01-01, 2021-06-15",
  })
  void periodHasItsDays(String edtf, LocalDate start, LocalDate end) {
    assertThat(Edtf.period(edtf)).isEqualTo(Period.of(edtf, start, end));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXXX-06-03", "XXXX-02-29", "XXXX-06/XXXX-07"})
  void yearMayBeUnknown(String edtf) {
    assertThat(Edtf.period(edtf)).isEqualTo(Period.undated(edtf));
  }

  @Test
  void nothingIsUnknown() {
    assertThat(Edtf.period("")).isEqualTo(Period.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-13",
        "2021-02-29",
        "21",
        "2021-1",
        "2021年",
        "2021/2020",
        "1/2/3",
        "2021/",
        "/"
      })
  void whatIsNoPeriodIsRefused(String edtf) {
    assertThatThrownBy(() -> Edtf.period(edtf)).isInstanceOf(IllegalArgumentException.class);
  }
}
