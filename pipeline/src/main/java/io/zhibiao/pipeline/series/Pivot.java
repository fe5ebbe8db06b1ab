package io.zhibiao.pipeline.series;

import io.zhibiao.pipeline.plain.ReadableValue;
import io.zhibiao.pipeline.plain.Scale;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Values of canonical indicators by region and period. Only what was reached is in it: no shares,
 * plans, ranges or ranks. Where a value was reported more than once, an exact one goes before a
 * rough one, then a sure one before one in doubt, then the one published last, then the first; what
 * the others tell is not forgotten.
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

  /**
   * What was told.
   *
   * @param weakness 0 for what is exact and sure; what is weaker does not count beside it
   * @param lowest of all values that are told as well
   * @param highest likewise
   */
  private record Reported(
      String value, int weakness, String published, BigDecimal lowest, BigDecimal highest) {

    static Reported of(MetricRow row, String value) {
      boolean exact = row.cell(MetricColumn.BOUND).equals("exact");
      boolean sure = row.cell(MetricColumn.DOUBT).isEmpty();
      BigDecimal number = new BigDecimal(value);
      return new Reported(
          value,
          (exact ? 0 : 2) + (sure ? 0 : 1),
          row.cell(MetricColumn.PUBLISHED),
          number,
          number);
    }

    Reported and(Reported later) {
      if (weakness != later.weakness) {
        return weakness < later.weakness ? this : later;
      }
      Reported first = later.published.compareTo(published) > 0 ? later : this;
      return new Reported(
          first.value,
          weakness,
          first.published,
          lowest.min(later.lowest),
          highest.max(later.highest));
    }

    /** The value that differs most from this one; this one where all agree. */
    BigDecimal furthest() {
      BigDecimal own = new BigDecimal(value);
      BigDecimal below = own.subtract(lowest);
      return below.compareTo(highest.subtract(own)) > 0 ? lowest : highest;
    }

    boolean isDisputed() {
      return lowest.compareTo(highest) != 0;
    }
  }

  /** A change in per cent on the year before, as a text tells it; a fall is negative. */
  private record Series(String indicatorId, Span span) {}

  private final Kinds kinds;
  private final SortedMap<Group, SortedMap<Place, SortedMap<Integer, Reported>>> groups =
      new TreeMap<>();
  private final Map<Series, Map<Place, Map<Integer, Reported>>> changes = new HashMap<>();
  private final SortedSet<Integer> years = new TreeSet<>();

  /** Of indicators of these kinds. */
  public Pivot(Kinds kinds) {
    this.kinds = kinds;
  }

  /** Takes the value or the change in, if it is one of those. */
  public void add(MetricRow row, IndicatorRow canonical) {
    boolean reached =
        row.cell(MetricColumn.STATUS).equals("actual")
            && row.cell(MetricColumn.VALUE_MAX).isEmpty()
            && row.cell(MetricColumn.SUBJECT).isEmpty()
            && !row.cell(MetricColumn.VALUE).isEmpty()
            && !row.cell(MetricColumn.PERIOD_END).isEmpty();
    if (!reached) {
      return;
    }
    LocalDate first = LocalDate.parse(row.cell(MetricColumn.PERIOD_START));
    LocalDate last = LocalDate.parse(row.cell(MetricColumn.PERIOD_END));
    Span span = Span.of(first, last);
    String aspect = row.cell(MetricColumn.ASPECT);
    boolean level = aspect.equals("level");
    if (level && allows(row, canonical)) {
      addLevel(row, canonical, span, last.getYear());
    } else if (!level && isYearly(row, span)) {
      String sign = aspect.equals("decrease") ? "-" : "";
      merge(
          changes
              .computeIfAbsent(new Series(canonical.indicatorId(), span), none -> new HashMap<>())
              .computeIfAbsent(place(row), none -> new HashMap<>()),
          last.getYear(),
          Reported.of(row, sign + row.cell(MetricColumn.VALUE)));
    }
  }

  private boolean allows(MetricRow row, IndicatorRow canonical) {
    return kinds.allows(
        canonical.indicatorId(), row.cell(MetricColumn.TYPE), row.cell(MetricColumn.UNIT));
  }

  /** Whether it is a change in per cent on the year before: that of a year needs no base. */
  private static boolean isYearly(MetricRow row, Span span) {
    String aspect = row.cell(MetricColumn.ASPECT);
    String comparison = row.cell(MetricColumn.COMPARISON);
    return (aspect.equals("increase") || aspect.equals("decrease"))
        && row.cell(MetricColumn.UNIT).equals("%")
        && (comparison.equals("yoy") || (comparison.isEmpty() && span.isYear()));
  }

  private void addLevel(MetricRow row, IndicatorRow canonical, Span span, int year) {
    Group group =
        new Group(
            canonical.indicatorId(),
            canonical.indicator(),
            span,
            row.cell(MetricColumn.TYPE),
            row.cell(MetricColumn.UNIT));
    years.add(year);
    merge(
        groups
            .computeIfAbsent(group, any -> new TreeMap<>())
            .computeIfAbsent(place(row), any -> new TreeMap<>()),
        year,
        Reported.of(row, row.cell(MetricColumn.VALUE)));
  }

  private static Place place(MetricRow row) {
    return new Place(row.cell(MetricColumn.REGION_CODE), row.cell(MetricColumn.REGION));
  }

  private static void merge(Map<Integer, Reported> byYear, int year, Reported reported) {
    byYear.merge(year, reported, Reported::and);
  }

  /** The changes that texts tell of a group's indicator, in per cent, by year. */
  public SortedMap<Integer, String> changes(Group group, Place place) {
    SortedMap<Integer, String> told = new TreeMap<>();
    changes
        .getOrDefault(new Series(group.indicatorId(), group.span()), Map.of())
        .getOrDefault(place, Map.of())
        .forEach((year, reported) -> told.put(year, reported.value()));
    return told;
  }

  /** Where it stands in the table of indicators; behind all where it does not. */
  public int order(Group group) {
    return kinds.order(group.indicatorId());
  }

  /** The section of a communiqué that the group belongs to. */
  public String theme(Group group) {
    return kinds.theme(group.indicatorId());
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

  /**
   * Where texts disagree on a year: of the other values the one furthest from that of the group.
   */
  public SortedMap<Integer, String> others(Group group, Place place) {
    SortedMap<Integer, String> others = new TreeMap<>();
    groups
        .getOrDefault(group, new TreeMap<>())
        .getOrDefault(place, new TreeMap<>())
        .forEach(
            (year, reported) -> {
              if (reported.isDisputed()) {
                others.put(year, reported.furthest().toPlainString());
              }
            });
    return others;
  }

  /** The one scale of an indicator: money in 亿元 or 元, else that of its largest value. */
  public Scale scale(Group group) {
    if (group.type().equals("money")) {
      return kinds.inYuan(group.indicatorId()) || group.unit().indexOf('/') >= 0
          ? Scale.ONE
          : Scale.YI;
    }
    BigDecimal largest =
        groups.keySet().stream()
            .filter(other -> other.indicatorId().equals(group.indicatorId()))
            .flatMap(other -> values(other).values().stream())
            .flatMap(row -> row.values().stream())
            .map(value -> new BigDecimal(value).abs())
            .max(Comparator.naturalOrder())
            .orElse(BigDecimal.ZERO);
    return ReadableValue.scale(group.type(), largest);
  }
}
