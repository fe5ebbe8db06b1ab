package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Tenths with a rest: {@code 二成五} → 25 %, {@code 两成半} → 25 %, {@code 8成5} → 85 %, {@code 两成多} →
 * over 20 %.
 */
final class Tenths implements Form {

  private static final BigDecimal HALF_A_TENTH = BigDecimal.valueOf(5);

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int rest = numeral.span().end() + 1;
    boolean tenths =
        text.startsWith("成", rest - 1)
            && numeral.amount().low().compareTo(BigDecimal.TEN) <= 0
            && rest < text.length();
    if (!tenths) {
      return discount(text, numeral);
    }
    if (text.charAt(rest) == '多' || text.charAt(rest) == '余') {
      return Optional.of(Match.of(of(numeral, rest + 1, BigDecimal.ZERO).withBound(Bound.OVER), 1));
    }
    if (at + 1 >= numerals.size() || numerals.get(at + 1).span().start() != rest) {
      return Optional.empty();
    }
    Numeral last = numerals.get(at + 1);
    boolean half = last.form() == Numeral.Form.HALF;
    boolean one = last.form() == Numeral.Form.ONE;
    boolean single = last.span().length() == 1;
    boolean printed = last.form() == Numeral.Form.ARABIC && Clause.closes(text, last.span().end());
    boolean digit = one || (single && (last.form() == Numeral.Form.CHINESE || printed));
    if (!half && !digit) {
      return Optional.empty();
    }
    BigDecimal hundredths = half ? HALF_A_TENTH : last.amount().low();
    return Optional.of(Match.of(of(numeral, last.span().end(), hundredths), 2));
  }

  /** 九五折 → 95 %; one digit is the unit table's business. */
  private static Optional<Match> discount(String text, Numeral numeral) {
    int end = numeral.span().end();
    boolean hundredths =
        text.startsWith("折", end)
            && numeral.amount().low().compareTo(BigDecimal.TEN) > 0
            && numeral.span().length() == 2;
    return hundredths
        ? Optional.of(
            Match.of(
                Candidate.plain(
                    new Span(numeral.span().start(), end + 1),
                    FigureType.PERCENTAGE,
                    numeral.amount(),
                    "%",
                    numeral,
                    "tenths"),
                1))
        : Optional.empty();
  }

  private static Candidate of(Numeral numeral, int end, BigDecimal hundredths) {
    Amount amount = numeral.amount().map(value -> value.multiply(BigDecimal.TEN).add(hundredths));
    return Candidate.plain(
        new Span(numeral.span().start(), end),
        FigureType.PERCENTAGE,
        amount,
        "%",
        numeral,
        "tenths");
  }
}
