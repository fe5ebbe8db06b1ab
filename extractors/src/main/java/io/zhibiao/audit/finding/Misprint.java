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
  private static final BigDecimal RARE = new BigDecimal("0.1");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Misprint() {}

  /** Whether one does, and does not explain so many gaps that it says nothing. */
  static boolean explains(Relation relation) {
    return isTelling(relation) && isMended(relation);
  }

  /** Whether few of the gaps that a text may leave are such that a misprint explains them. */
  private static boolean isTelling(Relation relation) {
    Told checked = relation.checked();
    BigDecimal step =
        LastPlace.of(checked.value(), checked.metric().evidence().text())
            .max(relation.slack().multiply(TWO));
    List<Told> figures = relation.formula() == Formula.SAME ? List.of(checked) : relation.told();
    int explained = figures.stream().mapToInt(told -> variants(told).size()).sum();
    return step.multiply(BigDecimal.valueOf(explained)).compareTo(checked.value().multiply(RARE))
        <= 0;
  }

  private static boolean isMended(Relation relation) {
    for (int i = 0; i < relation.operands().size(); i++) {
      Operand operand = relation.operands().get(i);
      Told told = operand.told();
      if (told != null) {
        for (Interval meant : variants(told)) {
          List<Interval> mended = intervals(relation);
          mended.set(i, meant);
          if (comesOut(relation.formula(), mended, relation.checked().interval())) {
            return true;
          }
        }
      }
    }
    return variants(relation.checked()).stream()
        .anyMatch(meant -> comesOut(relation.formula(), intervals(relation), meant));
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
