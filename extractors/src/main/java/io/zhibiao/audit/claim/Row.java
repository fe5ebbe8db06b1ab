package io.zhibiao.audit.claim;

import io.zhibiao.audit.interval.LastPlace;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure, claimed or reported, ready to be compared.
 *
 * @param place worth of one in the last printed place
 * @param measure what it measures, as printed
 * @param subject whom it describes; its content is empty where it is the region
 * @param around the words that it is told in
 * @param standing where it stands among the figures of its sentence
 * @param framed years before it that are not its time
 */
record Row(
    Metric metric,
    Figure.Quantity quantity,
    BigDecimal place,
    Measure measure,
    Name subject,
    Context around,
    Standing standing,
    Framed framed) {

  /**
   * Empty for a date.
   *
   * @param name of the indicator, in normal form
   */
  static Optional<Row> of(
      Metric metric, String name, Context around, Standing standing, Indicators indicators) {
    if (!(metric.figure() instanceof Figure.Quantity quantity)) {
      return Optional.empty();
    }
    return Optional.of(
        new Row(
            metric,
            quantity,
            LastPlace.of(quantity.amount().low().abs(), metric.evidence().text()),
            Measure.of(metric, name, standing, quantity, indicators),
            Name.of(metric.reading().subject()),
            around,
            standing,
            Framed.of(metric)));
  }

  Metric.Reading reading() {
    return metric.reading();
  }

  /** The value, or the first end of a range. */
  BigDecimal value() {
    return quantity.amount().low();
  }

  String unit() {
    return quantity.unit();
  }

  /** Whether it lies below nothing: what is lost, or a surplus that is told as a deficit. */
  boolean falls() {
    boolean isDeficit = Words.isDeficit(reading().indicator());
    boolean decrease = (reading().aspect() == Aspect.DECREASE) != isDeficit;
    return value().signum() < 0 ? !decrease : decrease;
  }
}
