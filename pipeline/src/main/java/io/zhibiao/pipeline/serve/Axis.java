package io.zhibiao.pipeline.serve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands beside a chart: round values at even steps, zero among them.
 *
 * @param least the lowest of them
 * @param most the highest
 * @param step from one to the next
 */
record Axis(BigDecimal least, BigDecimal most, BigDecimal step) {

  private static final BigDecimal STEPS = BigDecimal.valueOf(4);
  private static final List<BigDecimal> ROUND =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

  /** The closest one that holds all values: of 758.3 and 812.6 it is 0, 500, 1000. */
  static Axis of(List<BigDecimal> values) {
    BigDecimal least = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal range = most.subtract(least);
    BigDecimal step = range.signum() == 0 ? BigDecimal.ONE : step(range);
    BigDecimal top = step.multiply(most.divide(step, 0, RoundingMode.CEILING));
    return new Axis(
        step.multiply(least.divide(step, 0, RoundingMode.FLOOR)),
        range.signum() == 0 ? step : top,
        step);
  }

  /** The least of 1, 2 and 5 with as many zeros as need be that reaches over the range. */
  private static BigDecimal step(BigDecimal range) {
    BigDecimal part = range.divide(STEPS, range.scale() + 2, RoundingMode.CEILING);
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(part.precision() - part.scale() - 1);
    return ROUND.stream()
        .map(unit::multiply)
        .filter(step -> step.compareTo(part) >= 0)
        .findFirst()
        .orElseThrow();
  }

  /** From the lowest to the highest. */
  List<BigDecimal> marks() {
    List<BigDecimal> marks = new ArrayList<>();
    for (BigDecimal mark = least; mark.compareTo(most) <= 0; mark = mark.add(step)) {
      marks.add(mark);
    }
    return marks;
  }
}
