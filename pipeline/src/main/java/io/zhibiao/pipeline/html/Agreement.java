package io.zhibiao.pipeline.html;

import io.zhibiao.audit.finding.Finding;
import io.zhibiao.audit.finding.Findings;
import io.zhibiao.audit.finding.Outcome;
import io.zhibiao.extract.Metric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether figures agree: how many relations hold and break, and the first of those that break. */
public final class Agreement {

  /** More than these are counted only: nobody reads on, and browsers stand still. */
  private static final int MOST_SHOWN = 300;

  private final List<Finding> shown = new ArrayList<>();
  private final List<Metric> figures = new ArrayList<>();
  private long breaks;
  private long holds;

  /**
   * Checks figures against each other.
   *
   * @param metrics in the order of the contract
   */
  public void add(List<Metric> metrics) {
    Map<String, Metric> byId = new HashMap<>();
    metrics.forEach(metric -> byId.put(metric.id(), metric));
    for (Finding finding : Findings.of(metrics)) {
      if (finding.outcome() == Outcome.HOLDS) {
        holds++;
      } else if (++breaks <= MOST_SHOWN) {
        shown.add(finding);
        finding.metricIds().forEach(id -> figures.add(Objects.requireNonNull(byId.get(id), id)));
      }
    }
  }

  /** The first of those that break. */
  List<Finding> shown() {
    return List.copyOf(shown);
  }

  /** The figures that these speak of. */
  List<Metric> figures() {
    return List.copyOf(figures);
  }

  long breaks() {
    return breaks;
  }

  long holds() {
    return holds;
  }
}
