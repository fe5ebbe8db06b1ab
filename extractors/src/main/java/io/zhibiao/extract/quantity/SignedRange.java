package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A range that begins below zero: {@code -5℃至3℃}, {@code -5~3℃}, {@code -12℃～-8℃}. Not {@code
 * 2-5℃}, nor {@code 增长-5.2%至-3.1%}, which are changes.
 */
final class SignedRange {

  private static final String MINUS = "-−";

  private SignedRange() {}

  static Optional<Form.Match> read(String text, Numeral first, Numeral last) {
    int start = first.span().start() - 1;
    boolean signed = start >= 0 && isMinus(text, start) && isFree(text, start);
    if (!signed || !(first.amount() instanceof Amount.Single)) {
      return Optional.empty();
    }
    int gap =
        Counted.at(text, first).map(low -> low.unit().span().end()).orElse(first.span().end());
    boolean below = isMinus(text, last.span().start() - 1) && last.span().start() - 1 > gap;
    int behind = below ? last.span().start() - 1 : last.span().start();
    return Joiner.isBetween(text, gap, behind)
        ? Counted.at(text, last)
            .filter(high -> high.unit().unit().type() == FigureType.MEASURE)
            .filter(high -> isSameUnit(text, first, high))
            .flatMap(high -> match(first, high, start, below))
        : Optional.empty();
  }

  private static boolean isMinus(String text, int at) {
    return at >= 0 && MINUS.indexOf(text.charAt(at)) >= 0;
  }

  /** A minus behind a digit or a letter joins or numbers. */
  private static boolean isFree(String text, int sign) {
    char before = sign > 0 ? text.charAt(sign - 1) : '，';
    return !Characters.isDigit(before) && !Characters.isLetter(before) && before != '）';
  }

  private static boolean isSameUnit(String text, Numeral first, Counted high) {
    return Counted.at(text, first)
        .map(low -> low.unit().unit().symbol().equals(high.unit().unit().symbol()))
        .orElse(true);
  }

  private static Optional<Form.Match> match(Numeral first, Counted high, int start, boolean below) {
    BigDecimal factor = high.unit().unit().factor();
    BigDecimal from = first.amount().low().negate().multiply(factor);
    BigDecimal end = high.numeral().amount().high().multiply(factor);
    BigDecimal to = below ? end.negate() : end;
    Candidate range =
        Candidate.plain(
            new Span(start, high.unit().span().end()),
            FigureType.MEASURE,
            new Amount.Range(from, to),
            high.unit().unit().symbol(),
            first,
            "range");
    return from.compareTo(to) < 0 ? Optional.of(Form.Match.of(range, 2)) : Optional.empty();
  }
}
