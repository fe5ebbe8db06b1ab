package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;

/**
 * What may be a figure, before it is judged.
 *
 * @param span where it stands, hedges not yet in it
 * @param need the guard of its unit
 * @param numeral its numeral; the last one of a range
 * @param rule name of the form that proposed it
 */
record Candidate(
    Span span,
    FigureType type,
    Amount amount,
    String unit,
    Unit.Need need,
    Bound bound,
    Numeral numeral,
    String rule) {

  /** A candidate whose unit is no word of the table. */
  static Candidate plain(
      Span span, FigureType type, Amount amount, String unit, Numeral numeral, String rule) {
    return new Candidate(
        span, type, amount, unit, Unit.Need.NOTHING, numeral.bound(), numeral, rule);
  }

  /** A number by itself that is counted in what stands elsewhere. */
  static Candidate measured(Numeral numeral, Measure in, String rule) {
    Amount amount = numeral.amount().map(value -> value.multiply(in.scale()));
    return plain(numeral.span(), in.type(), amount, in.unit(), numeral, rule);
  }

  Candidate withSpan(Span wider) {
    return new Candidate(wider, type, amount, unit, need, bound, numeral, rule);
  }

  Candidate withAmount(Amount other) {
    return new Candidate(span, type, other, unit, need, bound, numeral, rule);
  }

  Candidate withUnit(String other) {
    return new Candidate(span, type, amount, other, need, bound, numeral, rule);
  }

  /** The same figure in another unit, which needs no guard. */
  Candidate as(String other) {
    return new Candidate(span, type, amount, other, Unit.Need.NOTHING, bound, numeral, rule);
  }

  Candidate withBound(Bound other) {
    return new Candidate(span, type, amount, unit, need, other, numeral, rule);
  }

  Mention toMention() {
    return new Mention(new Figure.Quantity(type, amount, unit, bound), span, rule);
  }
}
