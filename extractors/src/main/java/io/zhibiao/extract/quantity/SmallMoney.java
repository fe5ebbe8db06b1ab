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
 * Money told in its parts or by the piece: {@code 2元5角} → 2.5, {@code 三块五} → 3.5, {@code 卖15块} →
 * 15. Not {@code 三块试验田}, which are things.
 */
final class SmallMoney implements Form {

  private static final String PRICE_WORDS = "价钱卖买花付费涨售赚收要";

  /** How far before the number a word may tell that it is a price. */
  private static final int REACH = 8;

  private static final BigDecimal TENTH = new BigDecimal("0.1");

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    Optional<Counted> whole =
        Counted.at(text, numeral)
            .filter(c -> c.unit().unit().isMoney() || c.unit().unit().need() == Unit.Need.THINGS);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    int end = whole.get().unit().span().end();
    boolean piece = whole.get().unit().unit().need() == Unit.Need.THINGS;
    BigDecimal sum = whole.get().candidate("small-money").amount().low();
    int taken = 1;
    while (at + taken < numerals.size() && numerals.get(at + taken).span().start() == end) {
      Numeral part = numerals.get(at + taken);
      Optional<Counted> counted =
          Counted.at(text, part)
              .filter(c -> c.unit().unit().factor().compareTo(BigDecimal.ONE) < 0);
      boolean digit = piece && part.span().length() == 1 && !Characters.isDigit(text.charAt(end));
      if (counted.isEmpty() && !digit) {
        break;
      }
      sum =
          sum.add(
              counted
                  .map(c -> c.candidate("small-money").amount().low())
                  .orElse(part.amount().low().multiply(TENTH)));
      end = counted.map(c -> c.unit().span().end()).orElse(part.span().end());
      taken++;
    }
    boolean things = piece && taken == 1 && !isPrice(text, numeral.span().start(), end);
    boolean plain = !piece && taken == 1;
    if (things || plain) {
      return Optional.empty();
    }
    return Optional.of(
        Match.of(
            Candidate.plain(
                new Span(numeral.span().start(), end),
                FigureType.MONEY,
                new Amount.Single(sum),
                piece ? "CNY" : whole.get().unit().unit().symbol(),
                numeral,
                "small-money"),
            taken));
  }

  /** 卖15块 is a price; 蓄电池96块 and 三块试验田 are things. */
  private static boolean isPrice(String text, int start, int end) {
    boolean noun = end < text.length() && Characters.isIdeograph(text.charAt(end));
    String before = text.substring(Math.max(0, start - REACH), start);
    return !noun && before.chars().anyMatch(c -> PRICE_WORDS.indexOf(c) >= 0);
  }
}
