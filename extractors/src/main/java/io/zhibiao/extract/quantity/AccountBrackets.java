package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.numeral.ScaleWords;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Brackets that are a minus in accounts: {@code 净利润（1.2）亿元} is -120000000. Not {@code （3）万元户},
 * where a list is numbered, nor {@code 增收（5.2亿元）}.
 */
final class AccountBrackets implements Form {

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int start = numeral.span().start();
    int close = numeral.span().end();
    boolean bracketed = text.startsWith("（", start - 1) && text.startsWith("）", close);
    if (!bracketed || numeral.form() != Numeral.Form.ARABIC) {
      return Optional.empty();
    }
    int scaled = ScaleWords.endAt(text, close + 1);
    int power = ScaleWords.power(text, close + 1, scaled);
    return Units.plainAt(text, scaled)
        .filter(unit -> unit.unit().isMoney() && Clause.closes(text, unit.span().end()))
        .map(unit -> match(numeral, unit, power));
  }

  private static Match match(Numeral numeral, Units.Hit unit, int power) {
    BigDecimal factor = unit.unit().factor().scaleByPowerOfTen(power).negate();
    return Match.of(
        Candidate.plain(
            new Span(numeral.span().start(), unit.span().end()),
            FigureType.MONEY,
            numeral.amount().map(value -> value.multiply(factor)),
            unit.unit().symbol(),
            numeral,
            "account-brackets"),
        power > 0 ? 2 : 1);
  }
}
