package io.zhibiao.extract.quantity;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What numbers are counted in that stand apart from their unit, as in a table: {@code 万吨} is ten
 * thousand of {@code t}.
 *
 * @param type the kind of figure that it makes
 * @param unit as rows print it
 * @param scale what a number is to be multiplied by
 */
public record Measure(FigureType type, String unit, BigDecimal scale) {

  private static final int LONGEST = 12;

  private static final List<String> LABEL_SIGNS = List.of("金额单位：", "计量单位：", "单位：", "人民币");

  /** What is counted without a measure word. */
  public static final Measure COUNT = new Measure(FigureType.COUNT, "", BigDecimal.ONE);

  /** An index or a ratio told as a number. */
  public static final Measure RATIO = new Measure(FigureType.RATIO, "", BigDecimal.ONE);

  /** Read behind this number, a unit alone shows what it does to a number. */
  private static final String ONE = "1.0";

  /**
   * {@code 万吨}, {@code 亿元}, {@code %}; not {@code 折纯}, which is no unit, nor {@code 万}, nor {@code
   * 1996年}, which is a figure.
   */
  public static Optional<Measure> read(String written) {
    boolean figure = !written.isEmpty() && Character.isDigit(written.charAt(0));
    if (written.isEmpty() || figure || written.length() > LONGEST) {
      return Optional.empty();
    }
    String text = ONE + written;
    List<Mention> found = Quantities.in(text, List.of());
    if (found.size() != 1 || !found.get(0).span().equals(new Span(0, text.length()))) {
      return Optional.empty();
    }
    return found.get(0).figure() instanceof Figure.Quantity quantity
            && quantity.amount() instanceof Amount.Single one
            && quantity.bound() == Bound.EXACT
            && !quantity.unit().isEmpty()
        ? Optional.of(
            new Measure(quantity.type(), quantity.unit(), one.value().stripTrailingZeros()))
        : Optional.empty();
  }

  /** The unit that the inside of a bracket tells: {@code 万元}, {@code 单位：万元}, {@code 人民币亿元}. */
  public static Optional<Measure> ofLabel(String label) {
    return LABEL_SIGNS.stream()
        .filter(label::startsWith)
        .findFirst()
        .map(sign -> read(label.substring(sign.length())))
        .orElseGet(() -> read(label));
  }

  /** So many of it. */
  public Figure.Quantity times(BigDecimal number, Bound bound) {
    return new Figure.Quantity(type, new Amount.Single(number.multiply(scale)), unit, bound);
  }
}
