package io.zhibiao.extract.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.value.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers read to the last digit, in all ways of writing them. */
class NumeralsTest {

  private static final int SAMPLES = 2000;

  @ParameterizedTest
  @CsvSource({
    "1，820, 1820",
    "27·7, 27.7",
    "3.8万, 38000",
    "1.2万亿, 1200000000000",
    "三十五, 35",
    "一千二百一十亿, 121000000000",
    "五十九点五, 59.5",
    "廿三, 23",
    "卌五, 45",
    "贰佰零叁, 203",
    "参拾, 30",
    "一万二, 12000",
    "一万零二, 10002",
    "一千零十八, 1018",
    "一百零十万, 1100000",
    "3万4000, 34000",
    "两百两十, 220",
    "三千两百, 3200",
    "两个亿, 200000000",
    "四十九兆九千亿, 49900000000000",
    "两亿三千万, 230000000"
  })
  void readsOneNumber(String text, BigDecimal value) {
    Numeral numeral = only(text);
    assertThat(numeral.span().length()).isEqualTo(text.length());
    assertThat(numeral.amount()).isEqualTo(new Amount.Single(value));
  }

  @ParameterizedTest
  @CsvSource({
    "四五千, 4000, 5000",
    "三五, 3, 5",
    "十几, 10, 20",
    "数百, 100, 1000",
    "三十几万, 300000, 400000",
    "一两, 1, 2"
  })
  void readsVagueNumbersAsRanges(String text, BigDecimal low, BigDecimal high) {
    assertThat(only(text).amount()).isEqualTo(new Amount.Range(low, high));
  }

  @ParameterizedTest
  @CsvSource({
    "百分之五十九点五, PERCENT, 59.5",
    "百分百, PERCENT, 100",
    "千分之五, PERMILLE, 5",
    "三分之二, FRACTION, 0.6666666667"
  })
  void readsParts(String text, Numeral.Form form, BigDecimal value) {
    assertThat(only(text).form()).isEqualTo(form);
    assertThat(only(text).amount()).isEqualTo(new Amount.Single(value));
  }

  /** Each number of a text: its characters, low, high and bound. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "三分二 | 三分二 0.6666666667 0.6666666667 EXACT",
        "十分三 | 十分三 0.3 0.3 EXACT",
        "三分二十秒 | 三 3 3 EXACT; 二十 20 20 EXACT",
        "三分一次 | 三 3 3 EXACT; 一 1 1 EXACT",
        "八分十 | 八 8 8 EXACT; 十 10 10 EXACT",
        "百分之0 | 百分之0 0 0 EXACT",
        "20几家 | 20几 20 30 ABOUT",
        "2020几 | 2020 2020 2020 EXACT",
        "2几 | 2 2 2 EXACT",
        "2千0几人 | 2千0 2000 2000 EXACT",
        "百八十户 | 百八十 180 180 ABOUT",
        "千八百人 | 千八百 1800 1800 ABOUT",
        "百八户 | 百 100 100 EXACT; 八 8 8 EXACT",
        "百把人 | 百把 100 100 ABOUT",
        "千把块 | 千把 1000 1000 ABOUT",
        "百把椅子 | 百 100 100 EXACT",
        "五十多 | 五十多 50 50 OVER",
        "二十余 | 二十余 20 20 OVER",
        "10多万 | 10多万 100000 100000 OVER",
        "上千 | 上千 1000 1000 OVER",
        "几十万 | 几十万 100000 1000000 ABOUT",
        "一二三 | 一二三 123 123 EXACT",
        "3½ | 3½ 3.5 3.5 EXACT",
        "1，23 | 1 1 1 EXACT; 23 23 23 EXACT",
        "1，234，567 | 1，234，567 1234567 1234567 EXACT",
        "3.5.2 | 3.5 3.5 3.5 EXACT; 2 2 2 EXACT",
        "三点要求 | 三 3 3 EXACT",
        "第零 | 零 0 0 EXACT"
      })
  void readsAllOfThem(String text, String numbers) {
    List<String> read =
        Numerals.in(text).stream()
            .map(
                n ->
                    String.join(
                        " ",
                        text.substring(n.span().start(), n.span().end()),
                        n.amount().low().stripTrailingZeros().toPlainString(),
                        n.amount().high().stripTrailingZeros().toPlainString(),
                        n.bound().name()))
            .toList();
    assertThat(String.join("; ", read)).isEqualTo(numbers);
  }

  /** Where one number ends and another begins. */
  @ParameterizedTest
  @CsvSource({"一九八二两年, 一九八二|两", "三十两, 三十|两", "两年零三个月, 两|三", "2元5角, 2|5", "两个亿元村, 两|亿", "50兆瓦, 50"})
  void partsNumbers(String text, String numbers) {
    List<String> read =
        Numerals.in(text).stream()
            .map(n -> text.substring(n.span().start(), n.span().end()))
            .toList();
    assertThat(String.join("|", read)).isEqualTo(numbers);
  }

  @Test
  void chineseNumbersComeBackAsTheyWere() {
    Random random = new Random(20260101);
    for (int i = 0; i < SAMPLES; i++) {
      long number = 1 + (long) (Math.pow(10, random.nextDouble() * 16) - 1);
      String text = ChineseNumber.of(number);
      assertThat(only(text).amount())
          .as(text)
          .isEqualTo(new Amount.Single(BigDecimal.valueOf(number)));
    }
  }

  @Test
  void arabicNumbersComeBackAndScaleWordsOnlyScale() {
    Random random = new Random(20260102);
    for (int i = 0; i < SAMPLES; i++) {
      BigDecimal number = BigDecimal.valueOf(random.nextInt(1_000_000_000), random.nextInt(6));
      String plain = number.toPlainString();
      assertThat(only(plain).amount()).isEqualTo(new Amount.Single(number));
      assertThat(only(plain + "亿").amount())
          .as(plain)
          .isEqualTo(only(number.scaleByPowerOfTen(4).toPlainString() + "万").amount())
          .isEqualTo(new Amount.Single(number.scaleByPowerOfTen(8)));
    }
  }

  @Test
  void noDigitIsLostAtAnyLength() {
    String great = "1" + "0".repeat(30);
    String small = "0." + "0".repeat(29) + "1";
    assertThat(only(great).amount()).isEqualTo(new Amount.Single(BigDecimal.TEN.pow(30)));
    assertThat(only(small).amount())
        .isEqualTo(new Amount.Single(BigDecimal.ONE.scaleByPowerOfTen(-30)));
  }

  @Test
  void rangesShareTheScaleThatLeavesThemInOrder() {
    assertThat(shared("3", "5万")).isEqualTo(4);
    assertThat(shared("十八", "三十万")).isEqualTo(4);
    assertThat(shared("八", "九百亿")).isEqualTo(10);
    assertThat(shared("一百二十", "一百五十万")).isEqualTo(4);
    assertThat(shared("5000", "1万")).isZero();
    assertThat(shared("1万", "3亿")).isZero();
  }

  private static int shared(String first, String second) {
    String text = first + "至" + second;
    List<Numeral> both = Numerals.in(text);
    return ScaleWords.shared(text, both.get(0), both.get(1));
  }

  private static Numeral only(String text) {
    List<Numeral> numerals = Numerals.in(text);
    assertThat(numerals).as(text).hasSize(1);
    return numerals.get(0);
  }
}
