package io.zhibiao.audit.claim;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicator;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Figure;
import java.util.Optional;

/**
 * What a figure measures: which aspect of what.
 *
 * @param side null where a claim leaves it open
 * @param canonical id of the canonical indicator; empty where the name means none
 */
record Measure(Name name, @org.jspecify.annotations.Nullable Side side, String canonical) {

  private static final String SHARE = "比重";

  /** Sides of an indicator that have nothing in common. */
  enum Side {
    /** The thing itself, or its part of a whole where that is told in parts of a hundred. */
    STATE,
    CHANGE,
    MULTIPLE
  }

  static Measure of(Metric metric, Figure.Quantity quantity, Indicators indicators) {
    Name printed = Name.of(metric.reading().indicator());
    Side side = side(metric.reading().aspect(), quantity.unit());
    Optional<Name> risen =
        side == Side.STATE && !Units.isPart(quantity.unit()) ? printed.risen() : Optional.empty();
    Name name = risen.orElse(printed);
    Side told = risen.isPresent() ? Side.CHANGE : side;
    return new Measure(name, told, canonical(metric, name, indicators));
  }

  private static @org.jspecify.annotations.Nullable Side side(
      @org.jspecify.annotations.Nullable Aspect aspect, String unit) {
    if (aspect == null) {
      return null;
    }
    return switch (aspect) {
      case LEVEL, SHARE -> Side.STATE;
      case INCREASE, DECREASE -> Side.CHANGE;
      case RATIO -> Units.isPart(unit) && !unit.equals("倍") ? Side.STATE : Side.MULTIPLE;
    };
  }

  private static String canonical(Metric metric, Name name, Indicators indicators) {
    String printed = metric.reading().indicator();
    if (metric.reading().aspect() == Aspect.SHARE) {
      Optional<Indicator> share = indicators.canonical(printed + SHARE);
      if (share.isPresent()) {
        return share.get().id();
      }
    }
    return indicators
        .canonical(printed)
        .or(() -> indicators.canonical(name.key()))
        .or(() -> indicators.canonical(name.content()))
        .map(Indicator::id)
        .orElse("");
  }

  boolean sameSide(Measure other) {
    return side == null || other.side == null || side == other.side;
  }
}
