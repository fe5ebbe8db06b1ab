package io.zhibiao.pipeline.indicator;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A printed name that is none of the indicators, and how often levels were told under it: what a
 * user's own table may take up.
 *
 * @param unit of the first of them
 * @param example the first of them, as printed
 */
public record Candidate(String name, int count, String unit, String example) {

  private static final Comparator<Candidate> MOST_FIRST =
      Comparator.comparingInt(Candidate::count).reversed().thenComparing(Candidate::name);

  /**
   * Those of a run, the most frequent first.
   *
   * @param least how often a name has to be there
   */
  public static List<Candidate> of(List<Metric> metrics, Indicators indicators, int least) {
    Map<String, Candidate> byName = new TreeMap<>();
    for (Metric metric : metrics) {
      String name = metric.reading().indicator();
      if (metric.figure() instanceof Figure.Quantity quantity
          && metric.reading().aspect() == Aspect.LEVEL
          && quantity.type() != FigureType.ORDINAL
          && !name.isEmpty()
          && indicators.canonical(name).isEmpty()) {
        Candidate one = new Candidate(name, 1, quantity.unit(), metric.evidence().text());
        byName.merge(name, one, (known, more) -> known.again());
      }
    }
    return byName.values().stream()
        .filter(candidate -> candidate.count() >= least)
        .sorted(MOST_FIRST)
        .toList();
  }

  private Candidate again() {
    return new Candidate(name, count + 1, unit, example);
  }

  /** Its cells with tabs between; a name holds none. */
  public String line() {
    return String.join("\t", Integer.toString(count), plain(name), plain(unit), plain(example));
  }

  private static String plain(String cell) {
    return cell.replace('\t', ' ');
  }
}
