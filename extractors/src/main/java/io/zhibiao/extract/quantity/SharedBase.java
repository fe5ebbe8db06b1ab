package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A price whose base the price before it has told: {@code 每立方米2.85元、} 3.90元, {@code 每公里由1.8元降至}
 * 1.6元, {@code 猪肉14.2元/斤，鸡蛋} 4.6元. Not {@code 每斤卖2元，共卖} 300元, nor what is ten times as much, nor
 * {@code 30元一斤、} 50元两斤, which has a base of its own.
 */
final class SharedBase {

  /** How long the name of the next good is at most. */
  private static final int LONGEST_NAME = 7;

  private static final BigDecimal MOST_TIMES = BigDecimal.TEN;

  private SharedBase() {}

  /** The candidate with the base of the one before it; itself where that has none to share. */
  static Candidate read(String text, Candidate money, Optional<Candidate> before) {
    if (money.type() != FigureType.MONEY || money.unit().indexOf('/') >= 0) {
      return money;
    }
    return before
        .filter(price -> price.unit().startsWith(money.unit() + "/"))
        .filter(price -> price.span().end() <= money.span().start())
        .filter(price -> isLike(price, money) && !Runs.isNumeral(Runs.at(text, money.span().end())))
        .filter(price -> goesOn(text.substring(price.span().end(), money.span().start())))
        .map(price -> money.withUnit(price.unit()))
        .orElse(money);
  }

  private static boolean isLike(Candidate price, Candidate money) {
    BigDecimal one = price.amount().low().abs();
    BigDecimal other = money.amount().low().abs();
    if (one.signum() == 0 || other.signum() == 0) {
      return false;
    }
    BigDecimal times = one.max(other).divide(one.min(other), 2, RoundingMode.HALF_UP);
    return times.compareTo(MOST_TIMES) <= 0;
  }

  private static boolean goesOn(String gap) {
    boolean joined = Cue.PRICE_JOINT.lengthBefore(gap, gap.length()) == gap.length();
    return !gap.isEmpty() && (joined || isNextGood(gap));
  }

  /** {@code ，鸡蛋}, {@code ；第二档为}. */
  private static boolean isNextGood(String gap) {
    int end = gap.endsWith("为") ? gap.length() - 1 : gap.length();
    return "，、；".indexOf(gap.charAt(0)) >= 0
        && end > 2
        && end <= LONGEST_NAME
        && !Cue.NO_PRICE.in(gap)
        && gap.substring(1, end).chars().allMatch(c -> Characters.isIdeograph((char) c));
  }
}
