package io.zhibiao.audit.finding;

import io.zhibiao.audit.interval.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is said of a relation. One that comes out is told; one that does not is an error
 * only where the text leaves no other reading.
 */
final class Judge {

  /** Of a result that does not end: more than any figure is printed with. */
  private static final int DECIMALS = 6;

  /** A misprint seldom makes a figure so many times larger or smaller; a misreading often does. */
  private static final BigDecimal FAR = BigDecimal.valueOf(2);

  private Judge() {}

  /** What the relation comes to; empty where nothing can be said. */
  static Optional<Finding> judge(Relation relation) {
    Optional<Interval> expected = relation.result();
    Optional<BigDecimal> middle = middle(relation);
    if (expected.isEmpty() || middle.isEmpty()) {
      return Optional.empty();
    }
    if (relation.comesOut()) {
      return Optional.of(finding(relation, Outcome.HOLDS, expected.get(), middle.get()));
    }
    return isError(relation, middle.get())
        ? Optional.of(finding(relation, Outcome.BREAKS, expected.get(), middle.get()))
        : Optional.empty();
  }

  /** By the figures as printed, no more. */
  private static Optional<BigDecimal> middle(Relation relation) {
    List<Interval> values =
        relation.operands().stream().map(operand -> Interval.exactly(operand.value())).toList();
    return relation.formula().of(values).map(Interval::low).map(Judge::rounded);
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : value;
  }

  /** Whether a relation that does not come out is told as an error. */
  static boolean isError(Relation relation) {
    return !relation.comesOut()
        && middle(relation).filter(expected -> isError(relation, expected)).isPresent();
  }

  private static boolean isError(Relation relation, BigDecimal expected) {
    if (!relation.isFirm()) {
      return false;
    }
    return switch (relation.trust()) {
      case CERTAIN -> isNear(expected, relation.checked().value()) || Misprint.explains(relation);
      case LIKELY -> Misprint.aloneExplains(relation, expected);
      case EXPLAINED -> Misprint.explains(relation);
      case OPEN -> false;
    };
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    return one.compareTo(other.multiply(FAR)) <= 0 && other.compareTo(one.multiply(FAR)) <= 0;
  }

  private static Finding finding(
      Relation relation, Outcome outcome, Interval expected, BigDecimal middle) {
    Told checked = relation.checked();
    List<String> ids = relation.told().stream().map(told -> told.metric().id()).toList();
    return new Finding(
        FindingId.of(relation.formula().kind(), ids),
        relation.formula().kind(),
        outcome,
        plain(middle),
        plain(checked.value()),
        plain(tolerance(expected, middle, checked)),
        ids,
        checked.metric().origin().source(),
        checked.metric().evidence().sentence(),
        Arithmetic.of(relation, outcome, middle),
        outcome == Outcome.BREAKS ? Mend.of(relation, middle) : "");
  }

  /** How far the checked figure may lie from the middle, on its own side of it. */
  private static BigDecimal tolerance(Interval expected, BigDecimal middle, Told checked) {
    BigDecimal value = checked.value();
    return value.compareTo(middle) >= 0
        ? room(middle, expected.high()).add(room(checked.interval().low(), value))
        : room(expected.low(), middle).add(room(value, checked.interval().high()));
  }

  private static BigDecimal room(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null ? BigDecimal.ZERO : high.subtract(low);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal bare = rounded(value).stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
