package io.zhibiao.extract.bind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({"骤降,DOWN", "劲增,UP", "微跌,DOWN", "递增,UP", "偏多,MORE", "偏低,LESS"})
  void aDegreeMakesAWordWithAChangeOrAComparative(String word, Kind kind) {
    assertThat(Words.kindOf(word)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"大小", "偏增", "骤多", "骤", "偏"})
  void nothingElseIsMade(String word) {
    assertThat(Words.kindOf(word)).isEmpty();
  }
}
