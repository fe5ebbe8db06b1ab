package io.zhibiao.pipeline.html;

import io.zhibiao.audit.claim.Judgement;
import io.zhibiao.audit.finding.Finding;
import io.zhibiao.extract.Metric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where everything is: the page of each source and, on it, each figure. */
final class Links {

  private final Map<String, String> pages;
  private final Map<String, List<Metric>> bySource = new LinkedHashMap<>();
  private final Map<String, Reference> references = new HashMap<>();

  Links(AuditReport report) {
    pages = PageNames.of(report.sources());
    report.sources().forEach(source -> bySource.put(source, new ArrayList<>()));
    for (Metric metric : report.metrics()) {
      List<Metric> own = metricsOf(metric.origin().source());
      references.put(metric.id(), new Reference(page(metric), own.size(), metric));
      own.add(metric);
    }
  }

  /** File of the source's page. */
  String page(String source) {
    return Objects.requireNonNull(pages.get(source), source);
  }

  /** The source's figures in their order. */
  List<Metric> metricsOf(String source) {
    return Objects.requireNonNull(bySource.get(source), source);
  }

  FindingView view(Finding finding) {
    return new FindingView(finding, finding.metricIds().stream().map(this::reference).toList());
  }

  ClaimView view(Judgement judgement) {
    return new ClaimView(
        judgement,
        judgement.evidence().map(metric -> reference(metric.id())),
        judgement.disagreeing().stream().map(metric -> reference(metric.id())).toList());
  }

  private Reference reference(String id) {
    return Objects.requireNonNull(references.get(id), id);
  }

  private String page(Metric metric) {
    return page(metric.origin().source());
  }
}
