package io.zhibiao.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTogetherTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "增减情况119951800254927.8%1316105313542.9%",
        "指标12165110011831个百分点",
        "是上年的20052006123456倍"
      })
  void tellsNumbersThatNothingCouldHave(String text) {
    Span whole = new Span(0, text.length());
    assertThat(RunTogether.glued(List.of(whole), text)).containsExactly(whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "增长27.8%",
        "增长1234567.8%",
        "收入1234567890123元",
        "人口1349084000人",
        "身份证号320413199001011234，编号6222021234567890123",
        "1.23456789012%"
      })
  void leavesNumbers(String text) {
    assertThat(RunTogether.glued(List.of(new Span(0, text.length())), text)).isEmpty();
  }

  @Test
  void tellsFiguresOneUponTheOther() {
    assertThat(crowded("5%".repeat(40))).isTrue();
    assertThat(crowded("5%".repeat(5))).isFalse();
    assertThat(crowded("黄石市1例、荆门市2例、".repeat(20))).isFalse();
  }

  private static boolean crowded(String text) {
    Span whole = new Span(0, text.length());
    List<Span> figures = new ArrayList<>();
    Quantities.in(text, List.of()).forEach(figure -> figures.add(figure.span()));
    return !RunTogether.crowded(List.of(whole), figures).isEmpty();
  }
}
