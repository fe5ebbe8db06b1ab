package io.zhibiao.pipeline.html;

import io.zhibiao.audit.claim.Judgement;
import io.zhibiao.audit.finding.Finding;
import io.zhibiao.extract.Metric;
import java.util.List;
import java.util.Optional;

/**
 * What an audit found: what the pages show.
 *
 * @param sources names of all sources that were read, in order; those of the metrics among them
 * @param metrics all figures, in the order of the contract
 * @param findings in the order that they shall be shown
 * @param judgements in the order of the claims
 * @param draft what the claims stand in; empty where they are a table
 */
public record AuditReport(
    List<String> sources,
    List<Metric> metrics,
    List<Finding> findings,
    List<Judgement> judgements,
    Optional<DraftText> draft) {

  public AuditReport {
    sources = List.copyOf(sources);
    metrics = List.copyOf(metrics);
    findings = List.copyOf(findings);
    judgements = List.copyOf(judgements);
  }

  /**
   * A text that was audited before it is printed.
   *
   * @param name of its file
   * @param text what the places of its figures count in
   */
  public record DraftText(String name, String text) {}
}
