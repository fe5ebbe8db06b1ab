package io.zhibiao.pipeline.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.html.SeriesPage;
import io.zhibiao.pipeline.html.SeriesPage.Chart;
import io.zhibiao.pipeline.html.SeriesPage.Choice;
import io.zhibiao.pipeline.html.SeriesPage.Region;
import io.zhibiao.pipeline.html.SeriesPage.Value;
import io.zhibiao.pipeline.plain.Grouped;
import io.zhibiao.pipeline.plain.Scale;
import io.zhibiao.pipeline.row.Dimensions;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.series.Kinds;
import io.zhibiao.pipeline.series.Pivot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shows an indicator as lines over time and as a table over regions. */
final class SeriesDesk {

  private static final String LEVELS =
      "aspect = 'level' and status = 'actual' and subject is null and value is not null"
          + " and value_max is null and type <> 'ordinal' and period_end is not null"
          + " and region_code is not null and indicator_id is not null";

  private final Shelf shelf;
  private final Kinds kinds;
  private final Remembered<List<List<String>>> indicators;

  SeriesDesk(Shelf shelf) {
    this.shelf = shelf;
    this.indicators = new Remembered<>(shelf, () -> named(""));
    this.kinds = new Kinds(new Dimensions(shelf.indicators()));
  }

  /**
   * Shows it.
   *
   * @param words that the list of indicators is searched for
   * @param indicator the chosen one's id; empty for none
   * @param span the label of the part of the year; empty for that with most values
   */
  SeriesPage show(String words, String indicator, String span) {
    List<Choice> choices = choices(words.strip(), indicator);
    Optional<Pivot> pivot = indicator.isEmpty() ? Optional.empty() : Optional.of(pivot(indicator));
    Optional<Pivot.Group> group = pivot.flatMap(found -> group(found, span));
    return group.isEmpty()
        ? new SeriesPage(words, choices, "", List.of(), List.of(), List.of(), Chart.NONE)
        : page(words, choices, pivot.orElseThrow(), group.get());
  }

  private List<Choice> choices(String words, String chosen) {
    List<List<String>> found = words.isEmpty() ? indicators.get() : named(words);
    return found.stream()
        .map(
            line ->
                new Choice(
                    line.get(1),
                    page(line.get(0), "", words),
                    Long.parseLong(line.get(2)),
                    line.get(0).equals(chosen)))
        .toList();
  }

  /** Indicators that have the words in a name, with how many values there are. */
  private List<List<String>> named(String words) {
    return shelf.lines(
        "select indicator_id, min(i.name), count(*) from result r"
            + " join indicator i using (indicator_id) where "
            + LEVELS
            + " and (contains(i.name, ?) or contains(coalesce(i.aliases, ''), ?))"
            + " group by indicator_id order by count(*) desc, indicator_id",
        words,
        words);
  }

  private static String page(String indicator, String span, String words) {
    return "series.html?indicator="
        + encoded(indicator)
        + (span.isEmpty() ? "" : "&span=" + encoded(span))
        + (words.isEmpty() ? "" : "&words=" + encoded(words));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private Pivot pivot(String indicator) {
    Pivot pivot = new Pivot(kinds);
    List<List<String>> names =
        shelf.lines("select name from indicator where indicator_id = ?", indicator);
    String name = names.isEmpty() ? indicator : names.get(0).get(0);
    for (MetricRow row :
        shelf.rows(
            "from result where "
                + LEVELS
                + " and indicator_id = ? order by source, start, \"end\", metric_id",
            indicator)) {
      pivot.add(row, new IndicatorRow(row.cell(MetricColumn.METRIC_ID), indicator, name));
    }
    return pivot;
  }

  /** The one that is asked for, else that with most values. */
  private static Optional<Pivot.Group> group(Pivot pivot, String span) {
    return pivot.groups().stream()
        .max(
            Comparator.comparing((Pivot.Group group) -> label(group).equals(span))
                .thenComparing(group -> count(pivot, group)));
  }

  private static String label(Pivot.Group group) {
    return group.span().label() + " " + group.unit();
  }

  private static long count(Pivot pivot, Pivot.Group group) {
    return pivot.values(group).values().stream().mapToLong(row -> row.size()).sum();
  }

  private SeriesPage page(String words, List<Choice> choices, Pivot pivot, Pivot.Group group) {
    Scale scale = pivot.scale(group);
    SortedMap<Pivot.Place, SortedMap<Integer, String>> values = pivot.values(group);
    TreeMap<Integer, Boolean> years = new TreeMap<>();
    values.values().forEach(row -> row.keySet().forEach(year -> years.put(year, true)));
    List<Integer> columns = List.copyOf(years.keySet());
    List<Choice> spans =
        pivot.groups().stream()
            .map(
                other ->
                    new Choice(
                        other.span().label() + "（" + pivot.scale(other).unit(other.unit()) + "）",
                        page(group.indicatorId(), label(other), words),
                        count(pivot, other),
                        other.equals(group)))
            .toList();
    String unit = scale.unit(group.unit());
    return new SeriesPage(
        words,
        choices,
        "%s（%s，%s）".formatted(group.indicator(), group.span().label(), unit),
        spans,
        columns,
        values.entrySet().stream()
            .map(
                of ->
                    region(
                        of.getKey(),
                        of.getValue(),
                        pivot.others(group, of.getKey()),
                        columns,
                        scale))
            .toList(),
        new Curves(values, scale, unit).drawn());
  }

  private static Region region(
      Pivot.Place place,
      SortedMap<Integer, String> byYear,
      SortedMap<Integer, String> others,
      List<Integer> years,
      Scale scale) {
    List<Value> values = new ArrayList<>();
    for (int year : years) {
      String value = byYear.getOrDefault(year, "");
      values.add(
          value.isEmpty()
              ? Value.NONE
              : new Value(
                  Grouped.of(scale.of(value)),
                  "rows.html?region=" + encoded(place.path()) + "&period=" + year + "&words=",
                  change(byYear.get(year - 1), value),
                  others.containsKey(year) ? Grouped.of(scale.of(others.get(year))) : ""));
    }
    return new Region(place.name(), place.path(), values);
  }

  /** On the year before, in per cent; empty where that is not known. */
  private static String change(@Nullable String before, String value) {
    if (before == null || new BigDecimal(before).signum() <= 0) {
      return "";
    }
    BigDecimal base = new BigDecimal(before);
    BigDecimal change =
        new BigDecimal(value)
            .subtract(base)
            .movePointRight(2)
            .divide(base, 1, RoundingMode.HALF_UP);
    return (change.signum() > 0 ? "+" : "") + change.toPlainString() + "%";
  }
}
