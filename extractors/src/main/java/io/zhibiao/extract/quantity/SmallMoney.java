package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/**
 * Money told in its parts or by the piece: {@code 2元5角} → 2.5, {@code 三块五} → 3.5, {@code 卖15块} →
 * 15, {@code 五块六到五块八} → 5.6 to 5.8, {@code 一碗面十五块}. Not {@code 三块试验田}, which are things.
 */
final class SmallMoney implements Form {

  /** How far before the number a word may tell that it is a price. */
  private static final int REACH = 8;

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Optional<MoneyParts> money =
        MoneyParts.at(text, numerals, at).filter(parts -> isTold(text, parts));
    return money.map(
        parts ->
            range(text, numerals, at, parts).orElseGet(() -> match(parts, amount(parts), parts)));
  }

  /** Whether its parts or a price say that it is money; plain 15元 is another form's business. */
  private static boolean isTold(String text, MoneyParts money) {
    boolean broken = money.numeral().amount().low().stripTrailingZeros().scale() > 0;
    if (isVague(money)) {
      return money.taken() == 1 && money.piece() && isPrice(text, money);
    }
    return money.taken() > 1 || (money.piece() && (broken || isPrice(text, money)));
  }

  /** 三五百块 lies between two amounts. */
  private static boolean isVague(MoneyParts money) {
    return money.numeral().amount() instanceof Amount.Range;
  }

  private static Amount amount(MoneyParts money) {
    return isVague(money) ? money.numeral().amount() : new Amount.Single(money.sum());
  }

  private static Optional<Match> range(
      String text, List<Numeral> numerals, int at, MoneyParts low) {
    int next = at + low.taken();
    if (next >= numerals.size()
        || !Joiner.isBetween(text, low.end(), numerals.get(next).span().start())) {
      return Optional.empty();
    }
    return MoneyParts.at(text, numerals, next)
        .filter(high -> high.unit().equals(low.unit()))
        .map(high -> match(low, new Amount.Range(low.sum(), high.sum()), high));
  }

  private static Match match(MoneyParts first, Amount amount, MoneyParts last) {
    boolean range = amount instanceof Amount.Range;
    Candidate candidate =
        Candidate.plain(
            new Span(first.numeral().span().start(), last.end()),
            FigureType.MONEY,
            amount,
            first.unit(),
            first.numeral(),
            "small-money");
    return Match.of(candidate, range ? first.taken() + last.taken() : first.taken());
  }

  /** 卖15块 is a price, so is 15块 alone; 蓄电池96块 and 三块试验田 are things. */
  private static boolean isPrice(String text, MoneyParts money) {
    int start = money.numeral().span().start();
    boolean noun = money.end() < text.length() && Characters.isIdeograph(text.charAt(money.end()));
    boolean alone = start == 0 || Characters.isPunctuation(text.charAt(start - 1));
    boolean told = alone || Cue.PRICE.within(text, REACH, start) || isOfOneThing(text, start);
    return !noun && told;
  }

  /** 一碗面十五块 tells what one of them costs; not 一箱砖120块, which holds so many. */
  private static boolean isOfOneThing(String text, int end) {
    for (int one = end - 2; one >= Math.max(0, end - REACH); one--) {
      char c = text.charAt(one);
      if (!Characters.isIdeograph(c) && c != '1') {
        return false;
      }
      if (c == '一' || c == '1') {
        return Units.plainAt(text, one + 1)
            .filter(measure -> measure.unit().type() == FigureType.COUNT)
            .filter(measure -> measure.span().end() < end)
            .filter(measure -> !Cue.PIECE.endAt(text, end))
            .isPresent();
      }
    }
    return false;
  }
}
