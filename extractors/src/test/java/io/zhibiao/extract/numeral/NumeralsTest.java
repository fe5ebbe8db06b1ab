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
