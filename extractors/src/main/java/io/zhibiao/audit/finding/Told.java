package io.zhibiao.audit.finding;

import io.zhibiao.audit.interval.Interval;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicator;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Status;
import java.math.BigDecimal;

/**
 * A quantity that a source tells: one value that arithmetic may use.
 *
 * @param metric its row
 * @param quantity its figure, a single value
 * @param interval what the printed digits leave open
 * @param name its indicator in the form that names are compared in
 * @param canonical that of the indicator of national statistics that it is of; empty where none is
 * @param place its place among the quantities of the source, from 0
 * @param passage the place of its sentence among those of the source, from 0
 * @param addend whether it can be part of a sum
 * @param headline whether it stands in its article's headline
 * @param lead the sentence's text from the quantity before it, or from the beginning, up to it
 * @param area the part of its region that it is of, as {@link Whereabouts} has it
 */
record Told(
    Metric metric,
    Figure.Quantity quantity,
    Interval interval,
    String name,
    String canonical,
    int place,
    int passage,
    boolean addend,
    boolean headline,
    String lead,
    String area) {

  static Told of(
      Metric metric,
      Figure.Quantity quantity,
      Interval interval,
      int place,
      int passage,
      boolean headline,
      String lead,
      String area) {
    String name = Names.written(metric.reading().indicator());
    String canonical =
        Indicators.standard()
            .canonical(metric.reading().indicator(), quantity.type(), aspect(metric))
            .map(Indicator::name)
            .orElse("");
    boolean addend = Addends.isAddend(name, quantity, metric.reading().aspect());
    return new Told(
        metric, quantity, interval, name, canonical, place, passage, addend, headline, lead, area);
  }

  BigDecimal value() {
    return quantity.amount().low();
  }

  String unit() {
    return quantity.unit();
  }

  FigureType type() {
    return quantity.type();
  }

  Aspect aspect() {
    return aspect(metric);
  }

  private static Aspect aspect(Metric metric) {
    Aspect aspect = metric.reading().aspect();
    return aspect == Aspect.NONE ? Aspect.LEVEL : aspect;
  }

  boolean isLevel() {
    return aspect() == Aspect.LEVEL;
  }

  boolean isChange() {
    return aspect().isChange();
  }

  /** Told for certain: reported, and neither about nor over nor under. */
  boolean isFirm() {
    return quantity.bound() == Bound.EXACT && metric.reading().status() == Status.ACTUAL;
  }

  boolean isPercent() {
    return unit().equals("%");
  }

  boolean isPoints() {
    return unit().equals("pp");
  }

  int article() {
    return metric.origin().article();
  }

  Period period() {
    return metric.reading().period();
  }

  /** Whether both count in the same unit. */
  boolean isLike(Told other) {
    return type() == other.type() && unit().equals(other.unit());
  }

  /** Whether both may be about the same time and place; a time that is not known may be any. */
  boolean isBeside(Told other) {
    return metric.reading().region().equals(other.metric.reading().region()) && isThen(other);
  }

  /** Whether both may be about the same time. */
  boolean isThen(Told other) {
    String time = period().edtf();
    String otherTime = other.period().edtf();
    return time.isEmpty() || otherTime.isEmpty() || time.equals(otherTime);
  }

  /** How many digits it is printed with. */
  int digits() {
    return (int) metric.evidence().text().codePoints().filter(Character::isDigit).count();
  }
}
