package io.zhibiao.audit.interval;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the figure of a row can mean: {@code 275.2亿元} is between 275.15 and 275.25亿元, both among
 * them. A count printed in full is exact. {@code 约} opens 5 % to both sides, {@code 超} and {@code
 * 不足} one side without end.
 */
public final class PrintedIntervals {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** How far a value may be from the one that is told with 约 or 近, as part of it. */
  private static final BigDecimal ABOUT = new BigDecimal("0.05");

  private PrintedIntervals() {}

  /** Of a row's figure; empty for a date. */
  public static Optional<Interval> of(Metric metric) {
    return metric.figure() instanceof Figure.Quantity quantity
        ? Optional.of(of(quantity, metric.evidence().text()))
        : Optional.empty();
  }

  /**
   * Of a figure in its print.
   *
   * @param text as printed
   */
  public static Interval of(Figure.Quantity quantity, String text) {
    BigDecimal first = quantity.amount().low();
    BigDecimal second = quantity.amount().high();
    BigDecimal low = first.min(second);
    BigDecimal high = first.max(second);
    return widen(
        new Interval(
            low.subtract(radius(quantity.type(), low, text)),
            high.add(radius(quantity.type(), high, text))),
        quantity.bound());
  }

  private static Interval widen(Interval printed, Bound bound) {
    return switch (bound) {
      case EXACT -> printed;
      case ABOUT -> printed.times(new Interval(part(ABOUT.negate()), part(ABOUT)));
      case OVER -> new Interval(printed.low(), null);
      case UNDER -> new Interval(null, printed.high());
    };
  }

  private static BigDecimal part(BigDecimal more) {
    return BigDecimal.ONE.add(more);
  }

  /** How far the true value may be from the printed one. */
  private static BigDecimal radius(FigureType type, BigDecimal value, String text) {
    BigDecimal place = LastPlace.of(value, text);
    boolean counted = type == FigureType.COUNT || type == FigureType.ORDINAL;
    return counted && place.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.ZERO : place.multiply(HALF);
  }
}
