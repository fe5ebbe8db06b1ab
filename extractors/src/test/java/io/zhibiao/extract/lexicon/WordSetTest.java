package io.zhibiao.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetTest {

  private static final WordSet WORDS = new WordSet(List.of("一般", "年产"));
  private static final WordSet OTHERS = new WordSet(List.of("一般贸易", "全年产"));

  @Test
  void aWordInsideAnotherIsNotIn() {
    assertThat(WORDS.isIn("一般贸易出口")).isTrue();
    assertThat(WORDS.isIn("一般贸易出口", OTHERS)).isFalse();
    assertThat(WORDS.isIn("全年产值", OTHERS)).isFalse();
  }

  @Test
  void aWordBesideAnotherIsIn() {
    assertThat(WORDS.isIn("一般贸易一般较多", OTHERS)).isTrue();
    assertThat(WORDS.isIn("该厂年产布匹", OTHERS)).isTrue();
    assertThat(WORDS.isIn("", OTHERS)).isFalse();
  }
}
