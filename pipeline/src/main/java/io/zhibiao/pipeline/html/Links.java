package io.zhibiao.pipeline.html;

import io.zhibiao.audit.claim.Judgement;
import io.zhibiao.audit.finding.Finding;
import io.zhibiao.extract.Metric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Where everything is: the page of each figure and, on it, its row. */
final class Links {

  private final Function<Metric, String> pages;
  private final Map<String, List<Metric>> byPage = new HashMap<>();
  private final Map<String, Reference> references = new HashMap<>();

  /**
   * Lays them.
   *
   * @param metrics in the order of the contract
   * @param pages the page of a figure
   */
  Links(List<Metric> metrics, Function<Metric, String> pages) {
    this.pages = pages;
    for (Metric metric : metrics) {
      String page = pages.apply(metric);
      List<Metric> own = byPage.computeIfAbsent(page, none -> new ArrayList<>());
      references.put(metric.id(), new Reference(page, own.size(), metric));
      own.add(metric);
    }
  }

  /** The page's figures in their order. */
  List<Metric> metricsOn(String page) {
    return byPage.getOrDefault(page, List.of());
  }

  FindingView view(Finding finding) {
    return new FindingView(finding, finding.metricIds().stream().map(this::reference).toList());
  }

  ClaimView view(Judgement judgement) {
    return new ClaimView(
        judgement,
        judgement.evidence().map(this::reference),
        judgement.disagreeing().stream().map(this::reference).toList());
  }

  private Reference reference(String id) {
    return Objects.requireNonNull(references.get(id), id);
  }

  /** A figure that is on none of these pages has one all the same. */
  private Reference reference(Metric metric) {
    Reference known = references.get(metric.id());
    return known == null ? new Reference(pages.apply(metric), 0, metric) : known;
  }
}
