package io.zhibiao.audit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.audit.interval.Interval;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

  private static List<Interval> exactly(String numbers) {
    return Arrays.stream(numbers.split(" ", -1))
        .map(number -> Interval.exactly(new BigDecimal(number)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 1820 488, 2308",
    "REMAINDER, 6.8 77.3, 15.9",
    "SHARE, 30 120, 25",
    "RISE, 100 125, 25",
    "FALL, 125 100, 20",
    "TIMES_MORE, 100 250, 1.5",
    "RISE_BY, 125 25, 25",
    "FALL_BY, 100 25, 20",
    "CHANGE, 100 25, 25",
    "MORE, 100 125, 25",
    "LESS, 125 100, 25",
    "MEAN, 100 8, 12.5",
    "YEARLY, 100 150 5, 10",
    "SAME, 7, 7",
  })
  void givesWhatTheOthersAmountTo(Formula formula, String operands, BigDecimal result) {
    Interval interval = formula.of(exactly(operands)).orElseThrow();
    assertThat(interval.low()).isEqualByComparingTo(result);
    assertThat(interval.high()).isEqualByComparingTo(result);
  }

  @Test
  void holdsAllThatTheDigitsLeaveOpen() {
    Interval part = Interval.around(new BigDecimal("17365"), new BigDecimal("0.5"));
    Interval whole = Interval.around(new BigDecimal("19365"), new BigDecimal("0.5"));
    Interval share = Formula.SHARE.of(List.of(part, whole)).orElseThrow();
    assertThat(share.low()).isBetween(new BigDecimal("89.6671"), new BigDecimal("89.6673"));
    assertThat(share.high()).isBetween(new BigDecimal("89.6769"), new BigDecimal("89.6771"));
  }

  @ParameterizedTest
  @CsvSource({"SHARE, 1 0", "RISE, 0 5", "RISE_BY, 5 5", "RISE_BY, 5 9", "YEARLY, 9 5 3"})
  void hasNoResultWhereADivisorMayBeNothing(Formula formula, String operands) {
    assertThat(formula.of(exactly(operands))).isEmpty();
  }
}
