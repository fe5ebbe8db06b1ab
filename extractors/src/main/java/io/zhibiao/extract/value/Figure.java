package io.zhibiao.extract.value;

/** What a figure says, apart from what it is about: a quantity, or a time. */
public sealed interface Figure {

  FigureType type();

  /**
   * An amount of something.
   *
   * @param type any but {@link FigureType#DATE}
   * @param unit ISO 4217, UCUM or the measure word as written; empty for an ordinal
   */
  record Quantity(FigureType type, Amount amount, String unit, Bound bound) implements Figure {

    public Quantity {
      if (type == FigureType.DATE) {
        throw new IllegalArgumentException("a date is no quantity");
      }
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
