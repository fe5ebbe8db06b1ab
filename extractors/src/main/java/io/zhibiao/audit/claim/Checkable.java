package io.zhibiao.audit.claim;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Set;

/**
 * Which figures of a sentence are statements of their own. Dates tell when; lengths of time, ages
 * and ranks beside another figure tell of whom or how long it is told; a bound that stands before
 * what it narrows ({@code 产值亿元以上企业93家}) belongs to a name.
 */
final class Checkable {

  private static final Set<FigureType> SETTING =
      Set.of(FigureType.DURATION, FigureType.AGE, FigureType.ORDINAL);

  private Checkable() {}

  static List<Metric> of(List<Metric> figures) {
    List<Metric> quantities =
        figures.stream().filter(metric -> metric.figure() instanceof Figure.Quantity).toList();
    List<Metric> told =
        quantities.stream()
            .filter(metric -> !SETTING.contains(metric.figure().type()))
            .filter(metric -> quantities.stream().noneMatch(other -> names(other, metric)))
            .toList();
    return told.isEmpty() ? quantities : told;
  }

  /** Whether the name of another figure holds this one. */
  private static boolean names(Metric other, Metric metric) {
    return !other.equals(metric) && other.reading().indicator().contains(metric.evidence().text());
  }
}
