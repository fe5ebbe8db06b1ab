package io.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedBaseTest {

  @ParameterizedTest
  @CsvSource({
    "2012-01-01,2012-12-31,2013-01-01,2013-12-31,YOY",
    "2012-01-01,2012-12-31,2013-01-01,2013-11-30,YOY",
    "2012-06-01,2012-06-30,2013-06-01,2013-06-30,YOY",
    "2010-01-01,2010-12-31,2013-01-01,2013-12-31,OTHER",
    "2021-05-01,2021-05-31,2021-06-01,2021-06-30,MOM",
    "2021-01-01,2021-03-31,2021-04-01,2021-06-30,MOM",
    "2021-01-01,2021-05-31,2021-06-01,2021-06-30,OTHER",
    "2021-04-01,2021-04-30,2021-06-01,2021-06-30,OTHER",
    "2018-01-15,2018-01-21,2018-01-22,2018-01-28,MOM",
    "2018-01-08,2018-01-14,2018-01-22,2018-01-28,OTHER",
    "2018-01-11,2018-01-20,2018-01-21,2018-01-30,MOM",
    "2017-01-01,2017-12-31,2018-01-01,2018-12-31,YOY"
  })
  void tellsHowABaseStandsToThePeriod(
      String from, String to, String start, String end, Comparison comparison) {
    assertThat(NamedBase.of(period(from, to), period(start, end))).isEqualTo(comparison);
  }

  @ParameterizedTest
  @CsvSource({
    "'2023年，全市进出口52亿元，2022年为40亿元，增长30%。',YOY",
    "'本周成交930套；上周成交1325套；套数下降29.8%。',MOM",
    "'1月份成交930套，上月成交1325套，下降29.8%。',MOM",
    "'2023年，全市进出口52亿元，2020年为40亿元，增长30%。',NONE"
  })
  void aChangeBehindAnEarlierLevelIsMeasuredAgainstThat(String text, Comparison comparison) {
    Document page = Document.of("a.txt", text).publishedOn(LocalDate.of(2024, 2, 1));
    assertThat(new Extractor().extract(page).metrics())
        .last()
        .extracting(metric -> metric.reading().comparison())
        .isEqualTo(comparison);
  }

  private static Period period(String start, String end) {
    return Period.of(start + "/" + end, LocalDate.parse(start), LocalDate.parse(end));
  }
}
