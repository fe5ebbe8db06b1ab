package io.zhibiao.audit.claim;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Figure;
import java.util.Optional;

/**
 * A figure, claimed or reported, ready to be compared.
 *
 * @param subject whom it describes; its content is empty where it is the region
 * @param context the words that it is told in, in normal form
 * @param dated whether its own sentence tells its time
 */
record Row(
    Metric metric,
    Figure.Quantity quantity,
    Measure measure,
    Name subject,
    String context,
    boolean dated) {

  /** Empty for a date. */
  static Optional<Row> of(Metric metric, String context, boolean dated, Indicators indicators) {
    if (!(metric.figure() instanceof Figure.Quantity quantity)) {
      return Optional.empty();
    }
    return Optional.of(
        new Row(
            metric,
            quantity,
            Measure.of(metric, quantity, indicators),
            Name.of(metric.reading().subject()),
            context,
            dated));
  }

  Metric.Reading reading() {
    return metric.reading();
  }

  String unit() {
    return quantity.unit();
  }

  boolean falls() {
    boolean decrease = reading().aspect() == Aspect.DECREASE;
    return quantity.amount().low().signum() < 0 ? !decrease : decrease;
  }
}
