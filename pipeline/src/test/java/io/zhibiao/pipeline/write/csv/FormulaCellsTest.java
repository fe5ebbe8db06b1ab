package io.zhibiao.pipeline.write.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaCellsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+8.6%",
        "-9.5℃",
        "@SUM(A1)",
        "＝1+1",
        "＋1",
        "－9.5℃",
        "＠x",
        "\t=1",
        "\rx",
        "\nx",
        " =1+1",
        "\u3000=1+1",
        "\"=1+1",
        "'=1+1",
        "''-1",
        "-",
        "-1-1",
        "-1.2.3"
      })
  void comesBackAsItWas(String cell) {
    assertThat(FormulaCells.unguard(FormulaCells.guard(cell))).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1", "+1", "-9.5℃", "@x", "＝1", "＋1", "－1", "＠x", "\t1", "\r1", "\n1", " =1", "\"=1"
      })
  void formulasAreMadeHarmless(String cell) {
    assertThat(FormulaCells.guard(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "=", "-3.5", "-3", "12", "a=b", "'quoted'", "—5", "比上年-5%", "  x"})
  void allElseIsLeftAlone(String cell) {
    assertThat(FormulaCells.guard(cell)).isEqualTo(cell);
    assertThat(FormulaCells.unguard(cell)).isEqualTo(cell);
  }
}
