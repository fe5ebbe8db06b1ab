package io.zhibiao.extract.value;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/** How much: one value or a range of values, exact decimals with scale words folded in. */
public sealed interface Amount {

  /** The value, or the first end of the range. */
  BigDecimal low();

  /** The value, or the second end of the range. */
  BigDecimal high();

  /** The same amount with each value changed. */
  Amount map(UnaryOperator<BigDecimal> change);

  /** {@code 275.16亿 → 27516000000}. */
  record Single(BigDecimal value) implements Amount {

    @Override
    public BigDecimal low() {
      return value;
    }

    @Override
    public BigDecimal high() {
      return value;
    }

    @Override
    public Amount map(UnaryOperator<BigDecimal> change) {
      return new Single(change.apply(value));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Single that && value.compareTo(that.value) == 0;
    }

    @Override
    public int hashCode() {
      return value.stripTrailingZeros().hashCode();
    }
  }

  /** {@code 20至40多 → 20, 40}; the ends as printed, so the first may be the larger one. */
  record Range(BigDecimal low, BigDecimal high) implements Amount {

    @Override
    public Amount map(UnaryOperator<BigDecimal> change) {
      return new Range(change.apply(low), change.apply(high));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Range that
          && low.compareTo(that.low) == 0
          && high.compareTo(that.high) == 0;
    }

    @Override
    public int hashCode() {
      return 31 * low.stripTrailingZeros().hashCode() + high.stripTrailingZeros().hashCode();
    }
  }
}
