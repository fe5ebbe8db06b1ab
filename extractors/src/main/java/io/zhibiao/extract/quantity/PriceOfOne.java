package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A price as it is called out, with what one of it is: {@code 12块5一张} → 12.5 CNY/张, {@code 两块五一斤},
 * {@code 三块八毛一公斤}, {@code 6元1斤}. Not {@code 三块五花肉}, nor {@code 5元1张票}, where the ticket is told of.
 */
final class PriceOfOne implements Form {

  /** What the digit is worth behind a part without its own unit: 三块五, 三毛五. */
  private static final Map<Character, BigDecimal> LESSER =
      Map.of('块', new BigDecimal("0.1"), '毛', new BigDecimal("0.01"), '角', new BigDecimal("0.01"));

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Optional<MoneyParts> money =
        MoneyParts.at(text, numerals, at)
            .filter(parts -> parts.numeral().amount() instanceof Amount.Single)
            .filter(parts -> parts.unit().indexOf('/') < 0);
    if (money.isEmpty()) {
      return Optional.empty();
    }
    int end = money.get().end();
    char unit = text.charAt(end - 1);
    BigDecimal lesser = LESSER.getOrDefault(unit, BigDecimal.ZERO);
    boolean more = lesser.signum() > 0 && digit(text, end) > 0 && one(text, end + 1);
    int one = more ? end + 1 : end;
    boolean spoken = money.get().taken() > 1 || lesser.signum() > 0;
    if (!one(text, one) || (!spoken && text.charAt(one) != '1')) {
      return Optional.empty();
    }
    BigDecimal rest =
        more ? lesser.multiply(BigDecimal.valueOf(digit(text, end))) : BigDecimal.ZERO;
    return Units.plainAt(text, one + 1)
        .filter(base -> isThing(base.unit()))
        .filter(base -> Clause.closes(text, base.span().end()))
        .map(base -> match(numerals, at, money.get(), rest, base));
  }

  /** Not 1分, a lesser part of the money. */
  private static boolean isThing(Unit base) {
    boolean thing =
        base.type() == FigureType.COUNT
            || base.type() == FigureType.MEASURE
            || base.type() == FigureType.DURATION;
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
      List<Numeral> numerals, int at, MoneyParts money, BigDecimal rest, Units.Hit base) {
    int taken = money.taken();
    while (at + taken < numerals.size()
        && numerals.get(at + taken).span().start() < base.span().end()) {
      taken++;
    }
    Candidate price =
        Candidate.plain(
            new Span(money.numeral().span().start(), base.span().end()),
            FigureType.MONEY,
            new Amount.Single(money.sum().add(rest)),
            money.unit() + "/" + base.unit().symbol(),
            money.numeral(),
            "price");
    return Match.of(price, taken);
  }
}
