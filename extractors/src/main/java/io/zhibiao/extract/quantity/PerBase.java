package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.ScaleWords;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import java.util.Optional;

/**
 * Money with its base before it: {@code 每平方米8500元}, {@code 每公斤20至26元}. Not {@code 每年500万元}: a time
 * longer than an hour is no base of a price.
 */
final class PerBase {

  /** 每人每月, 每户每年: no more follow each other. */
  private static final int MOST_BASES = 2;

  private PerBase() {}

  /** The candidate with the base before it taken in; itself where there is none. */
  static Candidate read(String text, Candidate money) {
    if (money.type() != FigureType.MONEY || money.unit().indexOf('/') >= 0) {
      return money;
    }
    return Units.endingAt(text, money.span().start())
        .filter(base -> base.unit().type() != FigureType.DURATION || isHour(text, base))
        .flatMap(
            base -> eachBefore(text, base).map(start -> priced(money, symbol(text, base), start)))
        .or(() -> scaled(text, money))
        .orElse(money);
  }

  /** {@code 停车每小时5元}: an hour is paid for; a year or a month is when. */
  private static boolean isHour(String text, Units.Hit base) {
    return text.startsWith("小时", base.span().start());
  }

  /** How a base is printed: 度 behind 每 is one of electricity or water, no degree. */
  static String symbol(String text, Units.Hit base) {
    boolean degree = base.unit().need() == Unit.Need.DEGREE;
    return degree ? text.substring(base.span().start(), base.span().end()) : base.unit().symbol();
  }

  /** Where {@code 每人每月} or its like begins that ends at the place; the place where none does. */
  static int before(String text, int place) {
    int start = place;
    for (int bases = 0; bases < MOST_BASES; bases++) {
      int end = start;
      start = Units.endingAt(text, end).flatMap(base -> eachBefore(text, base)).orElse(end);
    }
    return start;
  }

  private static Optional<Integer> eachBefore(String text, Units.Hit base) {
    int start = base.span().start();
    if (text.startsWith("每一", start - 2)) {
      return Optional.of(start - 2);
    }
    return text.startsWith("每", start - 1) ? Optional.of(start - 1) : Optional.empty();
  }

  /** {@code 每百斤128元}: the base's scale word divides the value. */
  private static Optional<Candidate> scaled(String text, Candidate money) {
    return Units.endingAt(text, money.span().start())
        .filter(base -> base.unit().type() == FigureType.MEASURE)
        .flatMap(
            base -> {
              int end = base.span().start();
              int start = ScaleWords.startBefore(text, end);
              int power = ScaleWords.power(text, start, end);
              return start < end && text.startsWith("每", start - 1)
                  ? Optional.of(
                      priced(
                          money.withAmount(money.amount().map(v -> v.scaleByPowerOfTen(-power))),
                          symbol(text, base),
                          start - 1))
                  : Optional.empty();
            });
  }

  private static Candidate priced(Candidate money, String symbol, int start) {
    return new Candidate(
        new Span(start, money.span().end()),
        money.type(),
        money.amount(),
        money.unit() + "/" + symbol,
        money.need(),
        money.bound(),
        money.numeral(),
        "price");
  }
}
