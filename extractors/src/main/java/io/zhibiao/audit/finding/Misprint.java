package io.zhibiao.audit.finding;

import io.zhibiao.audit.interval.Interval;
import io.zhibiao.audit.interval.LastPlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a misprint explains a gap: one wrong digit, or two neighbours exchanged, in one of the
 * figures. What a text leaves unnamed is of any size; a misprint leaves such a gap only.
 */
final class Misprint {

  private static final int MOST_DIGITS = 12;
  private static final BigDecimal RARE = new BigDecimal("0.03");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Misprint() {}

  /** Whether one wrong figure is all that keeps the relation from coming out. */
  static boolean explains(Relation relation) {
    boolean isSum = relation.formula() == Formula.SUM;
    for (int i = 0; i < relation.operands().size(); i++) {
      Told told = relation.operands().get(i).told();
      if (told != null) {
        for (Interval meant : variants(told)) {
          List<Interval> mended = intervals(relation);
          mended.set(i, isSum ? Each.times(meant, Each.of(told)) : meant);
          if (comesOut(relation.formula(), mended, relation.checked().interval())) {
            return true;
          }
        }
      }
    }
    return isOfChecked(relation);
  }

  /** Whether it is the checked figure that was misprinted. */
  static boolean isOfChecked(Relation relation) {
    return variants(relation.checked()).stream()
        .anyMatch(meant -> comesOut(relation.formula(), intervals(relation), meant));
  }

  /**
   * Whether it explains the gap and hardly anything else does: a text that leaves parts unnamed
   * seldom leaves a gap so small that also happens to be a misprint's.
   *
   * @param expected what the other figures give
   */
  static boolean aloneExplains(Relation relation, BigDecimal expected) {
    BigDecimal value = relation.checked().value();
    BigDecimal largest = expected.abs().max(value);
    if (largest.signum() == 0) {
      return false;
    }
    BigDecimal step =
        LastPlace.of(value, relation.checked().metric().evidence().text())
            .max(relation.slack().multiply(TWO));
    List<Told> figures =
        relation.formula() == Formula.SAME ? List.of(relation.checked()) : relation.told();
    int explained = figures.stream().mapToInt(told -> variants(told).size()).sum();
    BigDecimal gap = expected.subtract(value).abs();
    BigDecimal misprints = step.multiply(BigDecimal.valueOf(explained)).min(largest);
    return gap.multiply(misprints).compareTo(largest.multiply(largest).multiply(RARE)) <= 0
        && explains(relation);
  }

  private static List<Interval> intervals(Relation relation) {
    return new ArrayList<>(relation.operands().stream().map(Operand::interval).toList());
  }

  private static boolean comesOut(Formula formula, List<Interval> operands, Interval checked) {
    return formula.of(operands).filter(expected -> overlap(expected, checked)).isPresent();
  }

  /** Whether they have more in common than an end. */
  private static boolean overlap(Interval one, Interval other) {
    BigDecimal low = one.low();
    BigDecimal high = one.high();
    BigDecimal otherLow = other.low();
    BigDecimal otherHigh = other.high();
    if (low == null || high == null || otherLow == null || otherHigh == null) {
      return false;
    }
    boolean isPoint = low.compareTo(high) == 0 || otherLow.compareTo(otherHigh) == 0;
    int least = low.compareTo(otherHigh);
    int most = high.compareTo(otherLow);
    return isPoint ? least <= 0 && most >= 0 : least < 0 && most > 0;
  }

  /** What the figure would say with other digits, as many as are printed. */
  private static List<Interval> variants(Told told) {
    BigDecimal place = LastPlace.of(told.value(), told.metric().evidence().text());
    String digits = told.value().divideToIntegralValue(place).toBigInteger().toString();
    List<Interval> variants = new ArrayList<>();
    if (digits.length() > MOST_DIGITS) {
      return variants;
    }
    BigDecimal radius = radius(told.interval());
    for (int i = 0; i < digits.length(); i++) {
      for (char digit = i == 0 && digits.length() > 1 ? '1' : '0'; digit <= '9'; digit++) {
        variants.add(around(with(digits, i, digit), place, radius));
      }
      if (i + 1 < digits.length()) {
        String exchanged = with(digits, i, digits.charAt(i + 1));
        variants.add(around(with(exchanged, i + 1, digits.charAt(i)), place, radius));
      }
    }
    return variants;
  }

  private static String with(String digits, int at, char digit) {
    return digits.substring(0, at) + digit + digits.substring(at + 1);
  }

  private static Interval around(String digits, BigDecimal place, BigDecimal radius) {
    return Interval.around(new BigDecimal(digits).multiply(place), radius);
  }

  private static BigDecimal radius(Interval interval) {
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    return low == null || high == null ? BigDecimal.ZERO : high.subtract(low).divide(TWO);
  }
}
