package io.zhibiao.audit.claim;

import io.zhibiao.audit.interval.Interval;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Bound;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

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

  /** Compares amounts in units that are alike. */
  static ValueFit of(Row claim, Row reported) {
    Amount claimed = claim.quantity().amount();
    Amount told = reported.quantity().amount();
    Optional<Interval> rough = Rough.of(claim);
    if (rough.isPresent()) {
      return rough(rough.get(), claim, reported);
    }
    ValueFit low = of(claim, claimed.low(), reported, told.low());
    return claimed instanceof Amount.Single && told instanceof Amount.Single
        ? low
        : worse(low, of(claim, claimed.high(), reported, told.high()));
  }

  private static ValueFit rough(Interval claimed, Row claim, Row reported) {
    BigDecimal told = Units.convert(reported.value(), reported.unit(), claim.unit()).abs();
    if (!claimed.contains(told)) {
      return DIFFERENT;
    }
    return told.compareTo(claim.value()) == 0 ? EQUAL : BOUND;
  }

  private static ValueFit worse(ValueFit one, ValueFit other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static ValueFit of(Row claim, BigDecimal value, Row reported, BigDecimal toldValue) {
    BigDecimal claimed = value.abs();
    BigDecimal told = Units.convert(toldValue, reported.unit(), claim.unit()).abs();
    int order = told.compareTo(claimed);
    boolean fits =
        switch (claim.quantity().bound()) {
          case EXACT -> rounded(told, claim.place()).compareTo(claimed) == 0;
          case ABOUT -> told.subtract(claimed).abs().compareTo(claimed.multiply(ABOUT)) <= 0;
          case OVER -> order >= 0 && reported.quantity().bound() != Bound.UNDER;
          case UNDER -> order <= 0 && reported.quantity().bound() != Bound.OVER;
        };
    if (!fits) {
      return DIFFERENT;
    }
    if (order == 0) {
      return EQUAL;
    }
    return claim.quantity().bound() == Bound.EXACT ? ROUNDED : BOUND;
  }

  private static BigDecimal rounded(BigDecimal value, BigDecimal place) {
    return value.divide(place, 0, RoundingMode.HALF_UP).multiply(place);
  }
}
