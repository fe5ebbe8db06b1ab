package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/** Money with its sign in front: {@code $3286亿}, {@code ￥12.5万}. A unit behind it goes with it. */
final class SignedMoney implements Form {

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    return Units.signBefore(text, numeral.span().start())
        .map(
            sign -> {
              int end =
                  Units.plainAt(text, numeral.span().end())
                      .filter(unit -> unit.unit().isMoney())
                      .map(unit -> unit.span().end())
                      .orElse(numeral.span().end());
              return Match.of(
                  Candidate.plain(
                      new Span(sign.span().start(), end),
                      FigureType.MONEY,
                      numeral.amount(),
                      sign.unit().symbol(),
                      numeral,
                      "signed-money"),
                  1);
            });
  }
}
