package io.zhibiao.audit.interval;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedIntervalsTest {

  @ParameterizedTest
  @CsvSource({
    "275.2亿元, MONEY, 27520000000, EXACT, 27515000000, 27525000000",
    "4000元, MONEY, 4000, EXACT, 3999.5, 4000.5",
    "1820家, COUNT, 1820, EXACT, 1820, 1820",
    "第三, ORDINAL, 3, EXACT, 3, 3",
    "8.6万人, COUNT, 86000, EXACT, 85500, 86500",
    "万人, COUNT, 10000, EXACT, 5E3, 15E3",
    "89.67%, PERCENTAGE, 89.67, EXACT, 89.665, 89.675",
    "38%, PERCENTAGE, 38, ABOUT, 35.625, 40.425",
  })
  void digitsAndWordsOfExactnessTellTheInterval(
      String text,
      FigureType type,
      BigDecimal value,
      Bound bound,
      BigDecimal low,
      BigDecimal high) {
    Figure.Quantity quantity = new Figure.Quantity(type, new Amount.Single(value), "", bound);
    Interval interval = PrintedIntervals.of(quantity, text);
    assertThat(interval.low()).isEqualByComparingTo(low);
    assertThat(interval.high()).isEqualByComparingTo(high);
  }

  @Test
  void overAndUnderLeaveOneSideOpen() {
    Amount amount = new Amount.Single(new BigDecimal("270"));
    assertThat(
            PrintedIntervals.of(
                new Figure.Quantity(FigureType.MONEY, amount, "CNY", Bound.OVER), "270余元"))
        .isEqualTo(new Interval(new BigDecimal("269.5"), null));
    assertThat(
            PrintedIntervals.of(
                new Figure.Quantity(FigureType.MONEY, amount, "CNY", Bound.UNDER), "270元以内"))
        .isEqualTo(new Interval(null, new BigDecimal("270.5")));
  }

  @Test
  void aRangeReachesFromItsLowerToItsUpperEndWhicheverComesFirst() {
    Amount range = new Amount.Range(new BigDecimal("40"), new BigDecimal("20"));
    Figure.Quantity quantity = new Figure.Quantity(FigureType.MONEY, range, "CNY", Bound.EXACT);
    assertThat(PrintedIntervals.of(quantity, "40至20元"))
        .isEqualTo(new Interval(new BigDecimal("19.5"), new BigDecimal("40.5")));
  }
}
