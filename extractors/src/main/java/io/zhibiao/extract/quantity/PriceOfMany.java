package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Money for so many of a measure: {@code 每50公斤131元} → 131 CNY/50kg; the price of one is not divided
 * out, for it may not end. Not {@code 每百斤128元}, where a scale word divides, {@code 每3年投入5亿元}, nor
 * {@code 每50公斤补贴3元}, where a word says what is paid.
 */
final class PriceOfMany implements Form {

  private static final char EACH = '每';

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral many = numerals.get(at);
    int each = many.span().start() - 1;
    boolean several =
        many.amount() instanceof Amount.Single
            && many.form() != Numeral.Form.BARE_SCALE
            && many.amount().low().compareTo(BigDecimal.ONE) > 0;
    if (each < 0 || text.charAt(each) != EACH || !several || at + 1 >= numerals.size()) {
      return Optional.empty();
    }
    return Counted.at(text, many)
        .filter(base -> base.unit().unit().type() == FigureType.MEASURE)
        .filter(base -> base.unit().span().end() == numerals.get(at + 1).span().start())
        .flatMap(base -> price(text, numerals.get(at + 1), base, each));
  }

  private static Optional<Match> price(String text, Numeral numeral, Counted base, int each) {
    String of = base.numeral().amount().low().toPlainString() + base.unit().unit().symbol();
    return Counted.at(text, numeral)
        .filter(money -> money.unit().unit().isMoney())
        .map(money -> money.candidate("price"))
        .map(money -> money.as(money.unit() + "/" + of))
        .map(money -> Match.of(money.withSpan(new Span(each, money.span().end())), 2));
  }
}
