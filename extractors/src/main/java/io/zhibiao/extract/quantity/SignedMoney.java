package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/**
 * Money with its sign or its only name in front: {@code $3286亿}, {@code ￥12.5万}, {@code 人民币3.14}. A
 * unit behind a sign goes with it. Not {@code 人民币50元}, which has a unit.
 */
final class SignedMoney implements Form {

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int start = numeral.span().start();
    return Units.signBefore(text, start)
        .map(sign -> match(numeral, sign, endBehindSign(text, numeral)))
        .or(
            () ->
                CurrencyName.before(text, start)
                    .filter(name -> CurrencyName.isOnlyUnit(text, numeral))
                    .filter(name -> Units.at(text, numeral.span().end()).isEmpty())
                    .map(name -> match(numeral, name, numeral.span().end())));
  }

  private static int endBehindSign(String text, Numeral numeral) {
    return Units.plainAt(text, numeral.span().end())
        .filter(unit -> unit.unit().isMoney())
        .map(unit -> unit.span().end())
        .orElse(numeral.span().end());
  }

  private static Match match(Numeral numeral, Units.Hit sign, int end) {
    return Match.of(
        Candidate.plain(
            new Span(sign.span().start(), end),
            FigureType.MONEY,
            numeral.amount(),
            sign.unit().symbol(),
            numeral,
            "signed-money"),
        1);
  }
}
