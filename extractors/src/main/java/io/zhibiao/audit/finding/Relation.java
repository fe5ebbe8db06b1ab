package io.zhibiao.audit.finding;

import io.zhibiao.audit.interval.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A relation that a text seems to tell.
 *
 * @param operands what the formula is fed with
 * @param checked the figure that has to be its result
 */
record Relation(Formula formula, List<Operand> operands, Told checked, Trust trust) {

  Relation {
    operands = List.copyOf(operands);
  }

  static Relation of(Formula formula, List<Told> operands, Told checked, Trust trust) {
    boolean isSum = formula == Formula.SUM;
    return new Relation(
        formula,
        operands.stream().map(told -> isSum ? Operand.part(told) : Operand.of(told)).toList(),
        checked,
        trust);
  }

  /** All figures involved, the checked one last. */
  List<Told> told() {
    return Stream.concat(
            operands.stream().map(Operand::told).filter(Objects::nonNull), Stream.of(checked))
        .toList();
  }

  /** All values that the operands leave open; empty where a divisor may be 0. */
  Optional<Interval> result() {
    return formula.of(operands.stream().map(Operand::interval).toList());
  }

  boolean comesOut() {
    return result().filter(checked.interval()::meets).isPresent();
  }

  /** What the digits of the operands leave open in the result, to one side. */
  BigDecimal slack() {
    BigDecimal low = result().map(Interval::low).orElse(null);
    BigDecimal high = result().map(Interval::high).orElse(null);
    return low == null || high == null
        ? BigDecimal.ZERO
        : high.subtract(low).divide(BigDecimal.valueOf(2));
  }

  boolean isFirm() {
    return told().stream().allMatch(Told::isFirm);
  }
}
