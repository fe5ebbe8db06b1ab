package io.zhibiao.audit.finding;

import io.zhibiao.audit.interval.Interval;
import io.zhibiao.audit.interval.LastPlace;
import io.zhibiao.extract.text.Characters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Offers the one changed digit of one figure that would make a relation hold, the checked figure's
 * first. It is an offer: other digits may be the wrong ones.
 */
final class Mend {

  private static final int MOST_DIGITS = 12;

  private Mend() {}

  /**
   * The row's id, {@code =} and the number in its scale; empty where no single digit does it.
   *
   * @param expected what the others give for the checked figure
   */
  static String of(Relation relation, BigDecimal expected) {
    Optional<String> checked =
        changed(relation.checked(), expected, meant -> comesOut(relation, -1, meant));
    if (checked.isPresent()) {
      return checked.get();
    }
    for (int i = 0; i < relation.operands().size(); i++) {
      int operand = i;
      Told told = relation.operands().get(i).told();
      if (told != null) {
        Optional<String> mended =
            changed(told, told.value(), meant -> comesOut(relation, operand, meant));
        if (mended.isPresent()) {
          return mended.get();
        }
      }
    }
    return "";
  }

  /** Of the digits that do, those nearest to a value. */
  private static Optional<String> changed(
      Told told, BigDecimal near, Predicate<BigDecimal> comesOut) {
    BigDecimal place = LastPlace.of(told.value(), told.metric().evidence().text());
    String digits = told.value().divideToIntegralValue(place).toBigInteger().toString();
    BigDecimal nearest = null;
    String mended = "";
    for (int i = 0; digits.length() <= MOST_DIGITS && i < digits.length(); i++) {
      for (char digit = i == 0 && digits.length() > 1 ? '1' : '0'; digit <= '9'; digit++) {
        String other = digits.substring(0, i) + digit + digits.substring(i + 1);
        BigDecimal meant = new BigDecimal(other).multiply(place);
        BigDecimal distance = meant.subtract(near).abs();
        if (digit != digits.charAt(i)
            && (nearest == null || distance.compareTo(nearest) < 0)
            && comesOut.test(meant)) {
          nearest = distance;
          mended = told.metric().id() + "=" + printed(told, meant, i, digit);
        }
      }
    }
    return Optional.of(mended).filter(found -> !found.isEmpty());
  }

  private static boolean comesOut(Relation relation, int operand, BigDecimal meant) {
    List<Interval> operands =
        new ArrayList<>(relation.operands().stream().map(Operand::interval).toList());
    Told told = operand < 0 ? relation.checked() : relation.operands().get(operand).told();
    if (told == null) {
      return false;
    }
    Interval mended = moved(told, meant);
    if (operand < 0) {
      return relation.formula().of(operands).filter(mended::meets).isPresent();
    }
    boolean isSum = relation.formula() == Formula.SUM;
    operands.set(operand, isSum ? Each.times(mended, Each.of(told)) : mended);
    return relation.formula().of(operands).filter(relation.checked().interval()::meets).isPresent();
  }

  /** What the digits leave open around another value. */
  private static Interval moved(Told told, BigDecimal meant) {
    Interval open = told.interval();
    BigDecimal by = meant.subtract(told.value());
    BigDecimal low = open.low();
    BigDecimal high = open.high();
    return new Interval(low == null ? null : low.add(by), high == null ? null : high.add(by));
  }

  /** The number as it is printed with the digit changed; in full where it is printed in words. */
  private static String printed(Told told, BigDecimal meant, int changed, char digit) {
    String text = told.metric().evidence().text();
    StringBuilder number = new StringBuilder();
    int seen = 0;
    boolean started = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Characters.normalize(text.charAt(i));
      if (Characters.isDigit(c)) {
        started |= c != '0';
        number.append(started && seen == changed ? digit : c);
        seen += started ? 1 : 0;
      } else if (c == '.' && !number.isEmpty()) {
        number.append(c);
      }
    }
    return seen == 0 ? meant.stripTrailingZeros().toPlainString() : number.toString();
  }
}
