package io.zhibiao.pipeline.stats;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicator;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the figures of a result by what they are, figure by figure. */
public final class Statistics {

  private static final Comparator<Share> MOST_FIRST =
      Comparator.comparingLong(Share::figures).reversed().thenComparing(Share::name);

  private final Indicators indicators;
  private final Map<Facet, Map<String, Share>> shares = new EnumMap<>(Facet.class);
  private Share all = new Share("", 0, 0);

  /**
   * Of no figures yet.
   *
   * @param indicators the canonical ones, which have themes
   */
  public Statistics(Indicators indicators) {
    this.indicators = indicators;
    for (Facet facet : Facet.values()) {
      shares.put(facet, new TreeMap<>());
    }
  }

  /** Counts one more. One that is doubted in several columns is counted for each. */
  public void add(Metric metric) {
    Metric.Reading reading = metric.reading();
    boolean doubted = !reading.doubt().isEmpty();
    all = all.and(new Share("", 1, doubted ? 1 : 0));
    count(Facet.TYPE, metric.figure().type().label(), doubted);
    count(Facet.REGION, reading.region().path(), doubted);
    count(Facet.PERIOD, year(reading.period()), doubted);
    count(Facet.THEME, theme(metric), doubted);
    if (!doubted) {
      count(Facet.DOUBT, "", false);
    }
    for (Doubt doubt : reading.doubt()) {
      count(Facet.DOUBT, doubt.label(), true);
    }
  }

  private void count(Facet facet, String name, boolean doubted) {
    shares
        .getOrDefault(facet, Map.of())
        .merge(name, new Share(name, 1, doubted ? 1 : 0), Share::and);
  }

  /** The year that it ends in, for what is told of several is told for the last of them. */
  private static String year(Period period) {
    return period.end().map(end -> Integer.toString(end.getYear())).orElse("");
  }

  private String theme(Metric metric) {
    Metric.Reading reading = metric.reading();
    return indicators
        .canonical(reading.indicator(), metric.figure().type(), reading.aspect())
        .map(Indicator::theme)
        .orElse("");
  }

  /** All figures, under no name. */
  public Share all() {
    return all;
  }

  /**
   * How the figures divide, most frequent first, periods in order of time.
   *
   * @param most how many lines at most; the rest goes into one that is named {@link Share#OTHERS}
   */
  public List<Share> by(Facet facet, int most) {
    List<Share> sorted =
        shares.getOrDefault(facet, Map.of()).values().stream().sorted(MOST_FIRST).toList();
    if (sorted.size() <= most) {
      return facet == Facet.PERIOD ? inTime(sorted) : sorted;
    }
    List<Share> shown = sorted.subList(0, most - 1);
    Share others =
        sorted.stream().skip(most - 1L).reduce(new Share(Share.OTHERS, 0, 0), Share::and);
    List<Share> lines = new ArrayList<>(facet == Facet.PERIOD ? inTime(shown) : shown);
    lines.add(others);
    return List.copyOf(lines);
  }

  private static List<Share> inTime(List<Share> shares) {
    return shares.stream().sorted(Comparator.comparing(Share::name)).toList();
  }
}
