package io.zhibiao.pipeline.serve;

import io.zhibiao.pipeline.html.SeriesPage.Chart;
import io.zhibiao.pipeline.html.SeriesPage.Curve;
import io.zhibiao.pipeline.html.SeriesPage.Dot;
import io.zhibiao.pipeline.html.SeriesPage.Tick;
import io.zhibiao.pipeline.plain.Grouped;
import io.zhibiao.pipeline.plain.Scale;
import io.zhibiao.pipeline.series.Pivot.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The lines of a chart: the regions with most values, from zero where nothing lies below it. */
record Curves(SortedMap<Place, SortedMap<Integer, String>> values, Scale scale, String unit) {

  private static final int MOST = 6;
  private static final int LEFT = 120;
  private static final int WIDTH = 570;
  private static final int TOP = 20;
  private static final int HEIGHT = 230;

  /** More years than that would run into each other. */
  private static final int MOST_YEARS = 10;

  /** What is drawn: from the first year to the last, from the least value to the most. */
  private record Frame(int first, int last, Axis axis) {

    String x(int year) {
      return BigDecimal.valueOf((long) (year - first) * WIDTH)
          .divide(BigDecimal.valueOf(last - first), 1, RoundingMode.HALF_UP)
          .add(BigDecimal.valueOf(LEFT))
          .toPlainString();
    }

    String y(BigDecimal value) {
      BigDecimal up =
          value
              .subtract(axis.least())
              .multiply(BigDecimal.valueOf(HEIGHT))
              .divide(axis.most().subtract(axis.least()), 1, RoundingMode.HALF_UP);
      return BigDecimal.valueOf((long) TOP + HEIGHT).subtract(up).toPlainString();
    }
  }

  /** Of regions that have values of several years. */
  Chart drawn() {
    List<Map.Entry<Place, SortedMap<Integer, String>>> shown =
        values.entrySet().stream()
            .filter(of -> of.getValue().size() > 1)
            .sorted(
                Comparator.comparingInt(
                    (Map.Entry<Place, SortedMap<Integer, String>> of) -> -of.getValue().size()))
            .limit(MOST)
            .toList();
    if (shown.isEmpty()) {
      return Chart.NONE;
    }
    Frame frame =
        new Frame(
            shown.stream().mapToInt(of -> of.getValue().firstKey()).min().getAsInt(),
            shown.stream().mapToInt(of -> of.getValue().lastKey()).max().getAsInt(),
            Axis.of(
                shown.stream()
                    .flatMap(of -> of.getValue().values().stream())
                    .map(scale::of)
                    .toList()));
    return new Chart(
        shown.stream().map(of -> curve(of.getKey(), of.getValue(), frame)).toList(),
        frame.axis().marks().stream()
            .map(mark -> new Tick(frame.y(mark), Grouped.of(mark)))
            .toList(),
        years(frame));
  }

  private Curve curve(Place place, SortedMap<Integer, String> byYear, Frame frame) {
    List<Dot> dots = new ArrayList<>();
    byYear.forEach(
        (year, value) -> {
          BigDecimal scaled = scale.of(value);
          String told = Grouped.of(scaled.toPlainString()) + unit;
          dots.add(new Dot(frame.x(year), frame.y(scaled), place.name() + " " + year + " " + told));
        });
    List<String> points = dots.stream().map(dot -> dot.x() + "," + dot.y()).toList();
    return new Curve(place.name(), String.join(" ", points), dots);
  }

  private static List<Tick> years(Frame frame) {
    int step = 1 + (frame.last() - frame.first()) / MOST_YEARS;
    List<Tick> years = new ArrayList<>();
    for (int year = frame.first(); year <= frame.last(); year += step) {
      years.add(new Tick(frame.x(year), String.valueOf(year)));
    }
    return years;
  }
}
