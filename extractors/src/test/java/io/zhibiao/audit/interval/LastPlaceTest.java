package io.zhibiao.audit.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastPlaceTest {

  @ParameterizedTest
  @CsvSource({
    "275.2亿元, 27520000000, 1E7",
    "275亿元, 27500000000, 1E8",
    "270亿元, 27000000000, 1E8",
    "1.1万亿元, 1100000000000, 1E11",
    "1820家, 1820, 1",
    "'1,820家', 1820, 1",
    "１８２０家, 1820, 1",
    "8.60万人, 86000, 100",
    "89.67%, 89.67, 0.01",
    "0.0%, 0, 0.1",
    "5827.81, 582781000000, 1E6",
    "每平方米8500元, 8500, 1",
    "15元左右一个, 15, 1",
    "1亿2000万元, 120000000, 1E4",
    "5千元, 5000, 1E3",
    "2万余人, 20000, 1E4",
    "三千一百五十九笔, 3159, 1",
    "三点三亿元, 330000000, 1E7",
    "一千亿元, 100000000000, 1E8",
    "千亿元, 100000000000, 1E8",
    "二十三万人, 230000, 1E4",
    "三千多万元, 30000000, 1E4",
    "八十七亿四千万元, 8740000000, 1E7",
    "百分之五十九点五, 59.5, 0.1",
    "百分之六十, 60, 1",
    "七成, 70, 10",
    "一半, 0.5, 0.1",
    "三分之一, 0.3333333333, 1E-10",
    "翻两番, 4, 1",
    "20至40多元, 40, 1",
  })
  void isTheWorthOfOneInTheLastDigit(String text, BigDecimal value, BigDecimal place) {
    assertThat(LastPlace.of(value, text)).isEqualByComparingTo(place);
  }
}
