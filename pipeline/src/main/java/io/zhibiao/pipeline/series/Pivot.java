package io.zhibiao.pipeline.series;

import io.zhibiao.pipeline.plain.ReadableValue;
import io.zhibiao.pipeline.plain.Scale;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Values of canonical indicators by region and period. Only what was reached is in it: no changes,
 * shares, plans, ranges or ranks. Where a value was reported more than once, an exact one goes
 * before a rough one, then the one published last, then the first.
 */
public final class Pivot {

  /** Values that can be compared with each other: of one indicator, part of the year and unit. */
  public record Group(String indicatorId, String indicator, Span span, String type, String unit)
      implements Comparable<Group> {

    private static final Comparator<Group> ORDER =
        Comparator.comparing(Group::indicatorId)
            .thenComparing(group -> group.span().start())
            .thenComparing(group -> group.span().label())
            .thenComparing(Group::unit)
            .thenComparing(Group::type);

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  /** Where values are of. */
  public record Place(String code, String path) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      return Comparator.comparing(Place::code).thenComparing(Place::path).compare(this, other);
    }

    /** The last part of its path. */
    public String name() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  private record Reported(String value, boolean exact, String published) {

    boolean goesBefore(Reported earlier) {
      return exact == earlier.exact ? published.compareTo(earlier.published) > 0 : exact;
    }
  }

  private final SortedMap<Group, SortedMap<Place, SortedMap<Integer, Reported>>> groups =
      new TreeMap<>();
  private final SortedSet<Integer> years = new TreeSet<>();

  /** Takes the value in, if it is one of those. */
  public void add(MetricRow row, IndicatorRow canonical) {
    String end = row.cell(MetricColumn.PERIOD_END);
    boolean reached =
        row.cell(MetricColumn.ASPECT).equals("level")
            && row.cell(MetricColumn.STATUS).equals("actual")
            && row.cell(MetricColumn.VALUE_MAX).isEmpty()
            && !row.cell(MetricColumn.TYPE).equals("ordinal");
    if (!reached || row.cell(MetricColumn.VALUE).isEmpty() || end.isEmpty()) {
      return;
    }
    LocalDate last = LocalDate.parse(end);
    Group group =
        new Group(
            canonical.indicatorId(),
            canonical.indicator(),
            Span.of(LocalDate.parse(row.cell(MetricColumn.PERIOD_START)), last),
            row.cell(MetricColumn.TYPE),
            row.cell(MetricColumn.UNIT));
    Place place = new Place(row.cell(MetricColumn.REGION_CODE), row.cell(MetricColumn.REGION));
    Reported reported =
        new Reported(
            row.cell(MetricColumn.VALUE),
            row.cell(MetricColumn.BOUND).equals("exact"),
            row.cell(MetricColumn.PUBLISHED));
    years.add(last.getYear());
    groups
        .computeIfAbsent(group, any -> new TreeMap<>())
        .computeIfAbsent(place, any -> new TreeMap<>())
        .merge(last.getYear(), reported, (old, now) -> now.goesBefore(old) ? now : old);
  }

  /** All years that there are values for. */
  public SortedSet<Integer> years() {
    return years;
  }

  public SortedSet<Group> groups() {
    return new TreeSet<>(groups.keySet());
  }

  /** The values of a group, by place and year. */
  public SortedMap<Place, SortedMap<Integer, String>> values(Group group) {
    SortedMap<Place, SortedMap<Integer, String>> values = new TreeMap<>();
    groups
        .getOrDefault(group, new TreeMap<>())
        .forEach(
            (place, byYear) -> {
              SortedMap<Integer, String> row = new TreeMap<>();
              byYear.forEach((year, reported) -> row.put(year, reported.value()));
              values.put(place, row);
            });
    return values;
  }

  /** The scale that suits all values of a group: that of the largest. */
  public Scale scale(Group group) {
    BigDecimal largest =
        values(group).values().stream()
            .flatMap(row -> row.values().stream())
            .map(value -> new BigDecimal(value).abs())
            .max(Comparator.naturalOrder())
            .orElse(BigDecimal.ZERO);
    return ReadableValue.scale(group.type(), largest);
  }
}
