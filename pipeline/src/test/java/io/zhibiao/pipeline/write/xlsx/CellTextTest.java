package io.zhibiao.pipeline.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"=1+1\",         \"=1+1\"",
        "\"a\tb\nc\",      \"a\tb\nc\"",
        "\"a\u0007b\",     a_x0007_b",
        "\"a\rb\",         a_x000D_b",
        "\" a b \",        _x0020_a b_x0020_",
        "\"a_x0041_b\",    a_x005F_x0041_b",
        "a_x00_b,          a_x00_b",
        "\uD842\uDFB7,     \uD842\uDFB7",
        "a\uD842,          a_xD842_",
        "\uDFB7a,          _xDFB7_a",
        "a\uFFFEb,         a_xFFFE_b"
      })
  void everyCharacterIsKept(String text, String held) {
    assertThat(CellText.of(text)).isEqualTo(held);
  }

  @Test
  void longTextsAreCutAndSaySo() {
    String longest = "长".repeat(CellText.LONGEST);
    assertThat(CellText.of(longest)).isEqualTo(longest);
    assertThat(CellText.of(longest + "长"))
        .hasSize(CellText.LONGEST)
        .startsWith("长长")
        .endsWith(CellText.CUT);
  }
}
