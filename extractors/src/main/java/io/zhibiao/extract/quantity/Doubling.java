package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** {@code 翻一番} is 2 times, {@code 翻两番} 4 times. Not {@code 另一番}, {@code 三番五次}. */
final class Doubling implements Form {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Nothing reported doubles more often. */
  private static final int MOST = 20;

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int start = numeral.span().start();
    int end = numeral.span().end();
    int verb = text.startsWith("翻了", start - 2) ? start - 2 : start - 1;
    boolean doubles =
        verb >= 0 && text.charAt(verb) == '翻' && end < text.length() && text.charAt(end) == '番';
    BigDecimal times = numeral.amount().low();
    if (!doubles
        || times.compareTo(BigDecimal.valueOf(MOST)) > 0
        || times.stripTrailingZeros().scale() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        Match.of(
            Candidate.plain(
                new Span(verb, end + 1),
                FigureType.RATIO,
                new Amount.Single(TWO.pow(times.intValueExact())),
                "倍",
                numeral,
                "doubling"),
            1));
  }
}
