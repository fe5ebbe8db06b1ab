package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A measure with the distance that it may have on both sides: {@code 25±2℃} and {@code 25℃±2℃} are
 * 23 to 27. Not {@code 误差±5℃}, which has no middle, nor {@code 25米±2℃}.
 */
final class Tolerance implements Form {

  private static final char SIGN = '±';

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    if (at + 1 >= numerals.size()) {
      return Optional.empty();
    }
    Numeral middle = numerals.get(at);
    Numeral distance = numerals.get(at + 1);
    Optional<Counted> own = Counted.at(text, middle);
    int sign = own.map(counted -> counted.unit().span().end()).orElse(middle.span().end());
    boolean joined =
        sign + 1 == distance.span().start()
            && text.charAt(sign) == SIGN
            && middle.amount() instanceof Amount.Single
            && distance.amount() instanceof Amount.Single;
    return joined
        ? Counted.at(text, distance)
            .filter(last -> own.isEmpty() || isSame(own.get(), last))
            .map(last -> Match.of(around(middle, last.candidate("tolerance")), 2))
        : Optional.empty();
  }

  private static boolean isSame(Counted first, Counted last) {
    return first.unit().unit().symbol().equals(last.unit().unit().symbol());
  }

  private static Candidate around(Numeral middle, Candidate distance) {
    BigDecimal value = middle.amount().low();
    BigDecimal away = distance.amount().low();
    return distance
        .withSpan(new Span(middle.span().start(), distance.span().end()))
        .withAmount(new Amount.Range(value.subtract(away), value.add(away)));
  }
}
