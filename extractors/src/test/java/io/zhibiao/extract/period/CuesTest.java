package io.zhibiao.extract.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {

  @ParameterizedTest
  @ValueSource(strings = {"一般贸易出口", "一般公共预算收入", "全年产值", "业绩不凡"})
  void aCueInsideAnotherWordIsNone(String stretch) {
    assertThat(Cues.HABIT.in(stretch)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"一般在夏天出口", "该厂年产值", "凡参加的"})
  void aCueByItselfIsOne(String stretch) {
    assertThat(Cues.HABIT.in(stretch)).isTrue();
  }

  @Test
  void whatIsCarriedOverIsNoPlan() {
    assertThat(Cues.CARRIED_OVER.beginAt("结转资金", 0)).isTrue();
    assertThat(Cues.CARRIED_OVER.beginAt("投资资金", 0)).isFalse();
  }
}
