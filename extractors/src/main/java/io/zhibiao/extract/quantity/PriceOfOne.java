package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A price as it is called out, with what one of it is: {@code 12块5一张} → 12.5 CNY/张, {@code 两块五一斤},
 * {@code 6元1斤}. Not {@code 三块五花肉}, nor {@code 5元1张票}, where the ticket is told of.
 */
final class PriceOfOne implements Form {

  private static final BigDecimal TENTH = new BigDecimal("0.1");

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    Optional<Counted> whole =
        Counted.at(text, numeral)
            .filter(money -> money.unit().unit().isMoney() || isPiece(money.unit().unit()))
            .filter(money -> money.unit().unit().symbol().indexOf('/') < 0);
    if (whole.isEmpty() || !(numeral.amount() instanceof Amount.Single)) {
      return Optional.empty();
    }
    int end = whole.get().unit().span().end();
    boolean piece = text.charAt(end - 1) == '块';
    int tenths = piece && digit(text, end) > 0 && one(text, end + 1) ? digit(text, end) : 0;
    int one = tenths > 0 ? end + 1 : end;
    if (!one(text, one) || (!piece && text.charAt(one) != '1')) {
      return Optional.empty();
    }
    return Units.plainAt(text, one + 1)
        .filter(base -> isThing(base.unit()))
        .filter(base -> Clause.closes(text, base.span().end()))
        .map(base -> match(numerals, at, whole.get(), tenths, base));
  }

  /** Not 1分, a lesser part of the money. */
  private static boolean isThing(Unit base) {
    boolean thing = base.type() == FigureType.COUNT || base.type() == FigureType.MEASURE;
    return thing && base.need() != Unit.Need.SCORE && !isPiece(base);
  }

  private static boolean isPiece(Unit unit) {
    return unit.need() == Unit.Need.THINGS;
  }

  private static boolean one(String text, int at) {
    return at < text.length()
        && (text.charAt(at) == '一' || text.charAt(at) == '1')
        && (at + 1 >= text.length() || !Characters.isDigit(text.charAt(at + 1)));
  }

  private static int digit(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    return Characters.isDigit(c) ? c - '0' : "一二三四五六七八九".indexOf(c) + 1;
  }

  private static Match match(
      List<Numeral> numerals, int at, Counted whole, int tenths, Units.Hit base) {
    Unit unit = whole.unit().unit();
    String symbol = isPiece(unit) ? "CNY" : unit.symbol();
    BigDecimal more = TENTH.multiply(BigDecimal.valueOf(tenths));
    BigDecimal value = whole.numeral().amount().low().multiply(unit.factor()).add(more);
    int taken = 1;
    while (at + taken < numerals.size()
        && numerals.get(at + taken).span().start() < base.span().end()) {
      taken++;
    }
    Candidate price =
        Candidate.plain(
            new Span(whole.span().start(), base.span().end()),
            FigureType.MONEY,
            new Amount.Single(value),
            symbol + "/" + base.unit().symbol(),
            whole.numeral(),
            "price");
    return Match.of(price, taken);
  }
}
