package io.zhibiao.audit.claim;

import io.zhibiao.audit.interval.LastPlace;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Whether a reported amount is what is claimed. It is where it rounds to the claim's own digits, or
 * where the claim's bound is true of it.
 */
enum ValueFit {
  EQUAL,
  ROUNDED,
  BOUND,
  DIFFERENT;

  /** How far a value may be from what is claimed with 约 or 近, as a part of the claim. */
  private static final BigDecimal ABOUT = new BigDecimal("0.05");

  boolean holds() {
    return this != DIFFERENT;
  }

  /**
   * Compares amounts in units that are alike.
   *
   * @param text the claimed figure as written, which tells its digits
   */
  static ValueFit of(Figure.Quantity claimed, String text, Figure.Quantity reported) {
    ValueFit low =
        of(claimed, claimed.amount().low(), text, reported.bound(), in(claimed, reported, true));
    ValueFit high =
        of(claimed, claimed.amount().high(), text, reported.bound(), in(claimed, reported, false));
    return low.compareTo(high) > 0 ? low : high;
  }

  private static BigDecimal in(Figure.Quantity claimed, Figure.Quantity reported, boolean low) {
    BigDecimal value = low ? reported.amount().low() : reported.amount().high();
    return Units.convert(value, reported.unit(), claimed.unit()).abs();
  }

  private static ValueFit of(
      Figure.Quantity claim, BigDecimal value, String text, Bound told, BigDecimal reported) {
    BigDecimal claimed = value.abs();
    int order = reported.compareTo(claimed);
    boolean fits =
        switch (claim.bound()) {
          case EXACT -> rounded(reported, LastPlace.of(claimed, text)).compareTo(claimed) == 0;
          case ABOUT -> reported.subtract(claimed).abs().compareTo(claimed.multiply(ABOUT)) <= 0;
          case OVER -> order >= 0 && told != Bound.UNDER;
          case UNDER -> order <= 0 && told != Bound.OVER;
        };
    if (!fits) {
      return DIFFERENT;
    }
    if (order == 0) {
      return EQUAL;
    }
    return claim.bound() == Bound.EXACT ? ROUNDED : BOUND;
  }

  private static BigDecimal rounded(BigDecimal value, BigDecimal place) {
    return value.divide(place, 0, RoundingMode.HALF_UP).multiply(place);
  }
}
