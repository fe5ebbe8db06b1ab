package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A temperature below zero: {@code 零下12℃} → -12 Cel. 零 and 下 belong to it. */
final class BelowZero implements Form {

  private static final String SIGN = "零下";

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    boolean zero = text.startsWith(SIGN, numeral.span().start());
    if (!zero || at + 1 >= numerals.size()) {
      return Optional.empty();
    }
    Numeral degrees = numerals.get(at + 1);
    if (degrees.span().start() != numeral.span().start() + SIGN.length()) {
      return Optional.empty();
    }
    return Counted.at(text, degrees)
        .filter(counted -> counted.unit().unit().symbol().equals("Cel"))
        .map(
            counted -> {
              Candidate warm = counted.candidate("below-zero");
              return Match.of(
                  Candidate.plain(
                      new Span(numeral.span().start(), warm.span().end()),
                      warm.type(),
                      warm.amount().map(BigDecimal::negate),
                      warm.unit(),
                      degrees,
                      warm.rule()),
                  2);
            });
  }
}
