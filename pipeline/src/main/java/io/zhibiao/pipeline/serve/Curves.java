package io.zhibiao.pipeline.serve;

import io.zhibiao.pipeline.html.SeriesPage.Curve;
import io.zhibiao.pipeline.html.SeriesPage.Dot;
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
record Curves(
    SortedMap<Place, SortedMap<Integer, String>> values,
    List<Integer> years,
    Scale scale,
    String unit) {

  private static final int MOST = 6;
  private static final int LEFT = 60;
  private static final int WIDTH = 620;
  private static final int TOP = 20;
  private static final int HEIGHT = 220;

  /** Of regions that have values of several years. */
  List<Curve> drawn() {
    List<Map.Entry<Place, SortedMap<Integer, String>>> shown =
        values.entrySet().stream()
            .filter(of -> of.getValue().size() > 1)
            .sorted(
                Comparator.comparingInt(
                    (Map.Entry<Place, SortedMap<Integer, String>> of) -> -of.getValue().size()))
            .limit(MOST)
            .toList();
    List<BigDecimal> all =
        shown.stream().flatMap(of -> of.getValue().values().stream()).map(BigDecimal::new).toList();
    BigDecimal least = all.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal most = all.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal range = most.subtract(least);
    return shown.stream()
        .map(of -> curve(of, least, range.signum() == 0 ? BigDecimal.ONE : range))
        .toList();
  }

  private Curve curve(
      Map.Entry<Place, SortedMap<Integer, String>> of, BigDecimal least, BigDecimal range) {
    List<Dot> dots = new ArrayList<>();
    List<String> points = new ArrayList<>();
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    of.getValue()
        .forEach(
            (year, value) -> {
              String x =
                  part(year - first, last - first, WIDTH)
                      .add(BigDecimal.valueOf(LEFT))
                      .toPlainString();
              String y = height(new BigDecimal(value), least, range);
              String told = Grouped.of(scale.of(value).toPlainString()) + unit;
              dots.add(
                  new Dot(
                      x, y, of.getKey().name() + " " + year + " " + told, String.valueOf(year)));
              points.add(x + "," + y);
            });
    return new Curve(of.getKey().name(), String.join(" ", points), dots);
  }

  private static BigDecimal part(int of, int whole, int width) {
    return BigDecimal.valueOf((long) of * width)
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  private static String height(BigDecimal value, BigDecimal least, BigDecimal range) {
    BigDecimal up =
        value
            .subtract(least)
            .multiply(BigDecimal.valueOf(HEIGHT))
            .divide(range, 1, RoundingMode.HALF_UP);
    return BigDecimal.valueOf((long) TOP + HEIGHT).subtract(up).toPlainString();
  }
}
