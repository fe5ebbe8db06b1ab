package io.zhibiao.pipeline.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BilingualTest {

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a / b.txt", "/a/b.txt", " / / "})
  void whatWasPrintedIsPartedWhereItsLanguagesMeet(String name) {
    Bilingual told = new Bilingual("找不到 " + name, "no such file: " + name);
    assertThat(Bilingual.parse(told.toString())).isEqualTo(told);
  }

  @Test
  void whatSomebodyElseToldIsLeftWhole() {
    assertThat(Bilingual.parse("disk full")).isEqualTo(Bilingual.same("disk full"));
  }
}
