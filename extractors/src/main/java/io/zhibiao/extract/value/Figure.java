package io.zhibiao.extract.value;

import java.math.BigDecimal;

/** What a figure says, apart from what it is about: a quantity, or a time. */
public sealed interface Figure {

  /** What kind it is of. */
  FigureType type();

  /**
   * An amount of something.
   *
   * @param type any but {@link FigureType#DATE}
   * @param amount in {@code unit}, 万 and 亿 folded in: 812.6亿元 is 81260000000
   * @param unit ISO 4217, UCUM or the measure word as written; empty for an ordinal
   * @param bound how exactly the amount is meant
   */
  record Quantity(FigureType type, Amount amount, String unit, Bound bound) implements Figure {

    public Quantity {
      if (type == FigureType.DATE) {
        throw new IllegalArgumentException("a date is no quantity");
      }
    }

    /**
     * As a change tells it, whose direction its aspect has: a fall of {@code -3.1%} is one of 3.1.
     */
    public Quantity unsigned() {
      return new Quantity(type, amount.map(BigDecimal::abs), unit, bound);
    }
  }

  /** An expression of time that is a figure itself; its period is the row's. */
  record Time(Period period) implements Figure {

    @Override
    public FigureType type() {
      return FigureType.DATE;
    }
  }
}
