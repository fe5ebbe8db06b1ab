package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.numeral.Numerals;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.FigureType;
import java.util.Optional;

/**
 * A numeral with the unit directly behind it.
 *
 * <p>A unit may begin with a scale word: {@code 20万千瓦} is 20万 of 千瓦, not 201,000 of 瓦. There the
 * numeral gives the word back.
 */
record Counted(Numeral numeral, Units.Hit unit) {

  static Optional<Counted> at(String text, Numeral numeral) {
    int end = numeral.span().end();
    if (numeral.form() != Numeral.Form.FRACTION) {
      Optional<Counted> givenBack = givingBack(text, numeral, end - 1);
      if (givenBack.isPresent()) {
        return givenBack;
      }
    }
    return Units.at(text, end).map(unit -> new Counted(numeral, unit));
  }

  private static Optional<Counted> givingBack(String text, Numeral numeral, int limit) {
    boolean scale = text.charAt(limit) == '千' || text.charAt(limit) == '百';
    if (!scale || limit <= numeral.span().start()) {
      return Optional.empty();
    }
    Optional<Units.Hit> unit = Units.at(text, limit);
    if (unit.isEmpty() || unit.get().span().length() < 2) {
      return Optional.empty();
    }
    return Numerals.shorter(text, numeral, limit).map(rest -> new Counted(rest, unit.get()));
  }

  Span span() {
    return new Span(numeral.span().start(), unit.span().end());
  }

  /** {@code 5.2级}: levels are counted, but what has tenths of one is measured. */
  private boolean isMagnitude() {
    return unit.unit().need() == Unit.Need.LEVELS
        && numeral.amount().low().stripTrailingZeros().scale() > 0;
  }

  /**
   * Another number of which this one tells the unit.
   *
   * @param power of ten of the scale words that it shares
   */
  Candidate lendTo(Numeral other, int power, String rule) {
    return new Candidate(
        other.span(),
        unit.unit().type(),
        other.amount().map(value -> value.scaleByPowerOfTen(power).multiply(unit.unit().factor())),
        unit.unit().symbol(),
        unit.unit().need(),
        Bound.EXACT,
        other,
        rule);
  }

  Candidate candidate(String rule) {
    return new Candidate(
        span(),
        isMagnitude() ? FigureType.MEASURE : unit.unit().type(),
        numeral.amount().map(value -> value.multiply(unit.unit().factor())),
        unit.unit().symbol(),
        unit.unit().need(),
        numeral.bound(),
        numeral,
        rule);
  }
}
