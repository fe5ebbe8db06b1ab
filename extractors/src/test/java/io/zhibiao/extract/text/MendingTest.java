package io.zhibiao.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "投资2 9 0 0 亿元|投资2900亿元",
        "投资1 820亿元|投资1820亿元",
        "人口12 345 678人|人口12345678人",
        "余额为2 418.6亿元|余额为2418.6亿元",
        "余额1 002 418.6万元|余额1002418.6万元",
        "增长6 .5 %左右|增长6.5%左右",
        "增长27 · 7%|增长27·7%",
        "增长27· 7%|增长27·7%",
        "增长3. 5%|增长3.5%",
        "增长3 . 5%|增长3.5%",
        "1985 年|1985年",
        "比例为1 9 ∶4 3 ∶3 8 。|比例为19∶43∶38。",
        "1 — 4月|1—4月",
        "2 0 0 1 -2 0 0 5年|2001-2005年",
        "增加 ， 提高 。|增加，提高。",
        "本报讯  ，水渠通水|本报讯，水渠通水",
        "　　　春天|春天",
        "春天　|春天",
      })
  void takesOutWhatScanningPutsIn(String printed, String mended) {
    assertThat(mend(printed).chars()).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "存款34.8 2262.5|存款34.8 2262.5",
        "存款34.8 -26.3|存款34.8 -26.3",
        "34.8 2262.5 个人存款|34.8 2262.5 个人存款",
        "34 226.5 18.2|34 226.5 18.2",
        "1. 2020年目标|1. 2020年目标",
        "花灯上市 市场红火|花灯上市 市场红火",
        "3 24 5|3 24 5",
        "产  量|产 量",
        "年末数（万人）  281|年末数（万人） 281",
        "GDP 增长|GDP 增长",
      })
  void leavesWhatPartsTwoThings(String printed, String mended) {
    assertThat(mend(printed).chars()).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "１２３．４％|123.4%",
        "增长(上年),共3:1;对吗?对!|增长（上年），共3：1；对吗？对！",
        "億萬|亿万",
        "「春」|“春”",
      })
  void givesEachCharacterItsNormalForm(String printed, String mended) {
    assertThat(mend(printed).chars()).isEqualTo(mended);
  }

  @Test
  void joinsPiecesAndLinesWithoutABlank() {
    SourceText source = new SourceText("  投资1\r\n\u3000\u200B2亿\n\n元。旁 白\n完成。");

    View view = Mending.mend(source, List.of(new Span(0, 15), new Span(19, 22)));

    assertThat(view.chars()).isEqualTo("投资12亿元。完成。");
  }

  @Test
  void eachCharacterLeadsBackToTheSource() {
    String printed = "投资 \uFEFF2 9\n0 0 億元";
    SourceText source = new SourceText(printed);

    View view = Mending.mend(source, List.of(new Span(0, printed.length())));

    assertThat(view.chars()).isEqualTo("投资 2900亿元");
    Span figure = new Span(3, 9);
    assertThat(view.toSource(figure)).isEqualTo(new Span(4, printed.length()));
    assertThat(view.read(figure)).isEqualTo("2900亿元");
    assertThat(view.print(figure, source)).isEqualTo("2900億元");
    assertThat(source.print(view.toSource(figure))).isEqualTo("2 90 0 億元");
  }

  @Test
  void nothingMendsToNothing() {
    SourceText source = new SourceText(" \n\u200B");

    assertThat(Mending.mend(source, List.of(new Span(0, 3))).chars()).isEmpty();
    assertThat(Mending.mend(source, List.of()).chars()).isEmpty();
  }

  private static View mend(String printed) {
    return Mending.mend(new SourceText(printed), List.of(new Span(0, printed.length())));
  }
}
