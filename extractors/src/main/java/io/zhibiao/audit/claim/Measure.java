package io.zhibiao.audit.claim;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicator;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a figure measures: which side of what.
 *
 * @param side null where a claim leaves it open
 * @param canonical id of the canonical indicator; empty where the name means none
 */
record Measure(Name name, @Nullable Side side, String canonical) {

  private static final String SHARE = "比重";
  private static final String OF = "的";
  private static final String TOWARDS = "对對";
  private static final int LONGEST_STATE = 8;

  /** Sides of an indicator that have nothing in common. */
  enum Side {
    /** The thing itself, or its part of a whole where that is told in parts of a hundred. */
    STATE,
    CHANGE,
    /** How far it lies from something else. */
    DISTANCE,
    MULTIPLE
  }

  /**
   * Of a row.
   *
   * @param indicator its name, in normal form
   */
  static Measure of(
      Metric metric,
      String indicator,
      Standing standing,
      Figure.Quantity quantity,
      Indicators indicators) {
    String own = withPartner(metric, withoutRegion(metric, indicator));
    String printed = Fellows.named(Industries.named(own, standing.part()), standing.part());
    boolean isNumber = quantity.type() == FigureType.COUNT || quantity.type() == FigureType.MEASURE;
    Name plain = Name.of(printed).made();
    boolean isSure = !metric.reading().doubt().contains(Doubt.ASPECT);
    Side side = isSure ? side(metric.reading().aspect(), quantity.unit()) : rise(metric, indicator);
    Name name = side == Side.CHANGE && !isNumber ? plain.grown() : plain;
    return new Measure(name, side, canonical(metric, printed, name, indicators));
  }

  /** Who is traded with belongs to the name: {@code 对欧盟的出口}, {@code 日本的进口}. */
  private static String withPartner(Metric metric, String indicator) {
    String sentence = metric.evidence().sentence();
    int of = indicator.isEmpty() ? -1 : sentence.indexOf(OF + indicator);
    int from = of;
    while (from > Math.max(0, of - LONGEST_STATE)
        && Character.isIdeographic(sentence.charAt(from - 1))) {
      from--;
      if (TOWARDS.indexOf(sentence.charAt(from)) >= 0) {
        return sentence.substring(from, of) + indicator;
      }
    }
    for (int start = from; start < of; start++) {
      Optional<Span> state = Places.foreignAt(sentence, start);
      if (state.isPresent() && state.get().end() == of) {
        return sentence.substring(start, of) + indicator;
      }
    }
    return indicator;
  }

  /** A name may begin in the middle of the region's: {@code 自治区粮食产量} of 西藏自治区. */
  private static String withoutRegion(Metric metric, String indicator) {
    String path = metric.reading().region().path();
    String region = path.substring(path.lastIndexOf('/') + 1);
    for (int cut = 1; cut < region.length(); cut++) {
      String tail = region.substring(cut);
      if (indicator.length() > tail.length()
          && indicator.startsWith(tail)
          && metric.evidence().sentence().contains(region.substring(0, cut) + indicator)) {
        return indicator.substring(tail.length());
      }
    }
    return indicator;
  }

  /** {@code 新增} right before a name tells by how much there is more of it; in it, what is new. */
  private static @Nullable Side rise(Metric metric, String indicator) {
    if (Words.risen(indicator).isPresent()) {
      return Side.STATE;
    }
    String sentence = Indicators.key(metric.evidence().sentence());
    int at = indicator.isEmpty() ? -1 : sentence.indexOf(indicator);
    return at > 0 && Words.isRiseBefore(sentence, at) ? Side.CHANGE : null;
  }

  private static @Nullable Side side(Aspect aspect, String unit) {
    return switch (aspect) {
      case NONE -> null;
      case LEVEL, SHARE -> Side.STATE;
      case ABOVE, BELOW -> Side.DISTANCE;
      case INCREASE, DECREASE -> Side.CHANGE;
      case RATIO -> Units.isPart(unit) && !unit.equals("倍") ? Side.STATE : Side.MULTIPLE;
    };
  }

  private static String canonical(Metric metric, String printed, Name name, Indicators indicators) {
    Optional<Indicator> share =
        metric.reading().aspect() == Aspect.SHARE
            ? indicators.canonical(printed + SHARE)
            : Optional.empty();
    return share
        .or(() -> indicators.canonical(printed))
        .or(() -> indicators.canonical(name.key()))
        .or(() -> indicators.canonical(name.content()))
        .map(Indicator::id)
        .orElse("");
  }

  /** As the rise that it tells of: 新增高企 as a rise of 高企; empty where it tells none. */
  Optional<Measure> risen() {
    return side == Side.STATE
        ? name.risen().map(thing -> new Measure(thing, Side.CHANGE, ""))
        : Optional.empty();
  }

  /** Without the word that makes it a rise, and still a state: {@code 新增确诊病例 → 确诊病例}. */
  Measure bare() {
    return name.risen().map(thing -> new Measure(thing, side, "")).orElse(this);
  }

  /** Whether both have a canonical indicator, and not the same one. */
  boolean isCanonicallyOther(String other) {
    return !canonical.isEmpty() && !other.isEmpty() && !canonical.equals(other);
  }

  boolean sameSide(Measure other) {
    return side == null || other.side == null || side == other.side;
  }
}
