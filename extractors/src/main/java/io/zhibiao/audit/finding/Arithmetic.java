package io.zhibiao.audit.finding;

import io.zhibiao.audit.interval.LastPlace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A relation in one line, its figures in the scale that they are printed in. */
final class Arithmetic {

  /** Digits of a quotient behind those that the checked figure has. */
  private static final int MORE_DIGITS = 2;

  private enum Scale {
    HUNDRED_MILLIONS("亿", 8),
    TEN_THOUSANDS("万", 4),
    ONES("", 0);

    private final String word;
    private final int power;

    Scale(String word, int power) {
      this.word = word;
      this.power = power;
    }

    /** The largest that leaves no more than two zeros to be thought of. */
    static Scale of(Told told) {
      BigDecimal place = LastPlace.of(told.value(), told.metric().evidence().text());
      for (Scale scale : values()) {
        BigDecimal one = BigDecimal.ONE.scaleByPowerOfTen(scale.power);
        if (told.value().compareTo(one) >= 0 && place.movePointRight(2).compareTo(one) >= 0) {
          return scale;
        }
      }
      return ONES;
    }

    String written(BigDecimal value) {
      BigDecimal scaled = value.movePointLeft(power).stripTrailingZeros();
      return scaled.toPlainString() + word;
    }
  }

  private Arithmetic() {}

  /** {@code 1820 + 488 = 2308}, {@code 17365万 ÷ 19365万 = 89.6721% ≈ 89.67%}. */
  static String of(Relation relation, Outcome outcome, BigDecimal expected) {
    Told checked = relation.checked();
    List<String> operands = relation.operands().stream().map(Arithmetic::written).toList();
    String left = relation.formula().written(operands);
    String reported = written(Operand.of(checked));
    String sign = outcome == Outcome.HOLDS ? "≈" : "≠";
    if (expected.compareTo(checked.value()) == 0) {
      return left + " = " + reported;
    }
    if (relation.formula() == Formula.SAME) {
      return "%s %s %s".formatted(left, sign, reported);
    }
    return "%s = %s %s %s".formatted(left, result(expected, checked), sign, reported);
  }

  private static String result(BigDecimal expected, Told checked) {
    BigDecimal place = LastPlace.of(checked.value(), checked.metric().evidence().text());
    int scale = place.stripTrailingZeros().scale() + MORE_DIGITS;
    BigDecimal shown =
        expected.scale() > scale ? expected.setScale(scale, RoundingMode.HALF_UP) : expected;
    return Scale.of(checked).written(shown) + (checked.isPercent() ? "%" : "");
  }

  private static String written(Operand operand) {
    Told told = operand.told();
    if (told == null) {
      return operand.value().toPlainString();
    }
    String one = Scale.of(told).written(told.value()) + (told.isPercent() ? "%" : "");
    boolean isOnce = operand.value().compareTo(told.value()) == 0;
    return isOnce ? one : one + " × " + Each.of(told);
  }
}
