package io.zhibiao.pipeline.html;

import io.zhibiao.audit.claim.Judgement;
import io.zhibiao.pipeline.plain.Grouped;
import io.zhibiao.pipeline.row.MetricColumn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A claim and what the sources say to it, as pages show it.
 *
 * @param evidence where the figure stands; empty where there is none
 * @param disagreeing where other sources tell another value
 */
public record ClaimView(
    Judgement judgement, Optional<Reference> evidence, List<Reference> disagreeing) {

  public ClaimView {
    disagreeing = List.copyOf(disagreeing);
  }

  /** The figure as the claim prints it; empty where it tells none. */
  public String figure() {
    return judgement.told().map(told -> Visible.plain(told.evidence().text())).orElse("");
  }

  public String id() {
    return Visible.plain(judgement.claimId());
  }

  public String claim() {
    return Visible.plain(judgement.claim());
  }

  public String verdict() {
    return judgement.verdict().label();
  }

  public String reason() {
    return judgement.reason().name().toLowerCase(Locale.ROOT);
  }

  /** With its unit. */
  public String claimed() {
    return (judgement.claimedValue().map(Grouped::of).orElse("")
            + " "
            + Visible.plain(judgement.claimedUnit()))
        .strip();
  }

  /** With its unit; empty where nothing was found. */
  public String reported() {
    return judgement
        .evidence()
        .map(
            metric ->
                Grouped.of(MetricColumn.VALUE.cell(metric)) + " " + MetricColumn.UNIT.cell(metric))
        .map(reported -> Visible.plain(reported).strip())
        .orElse("");
  }

  public String difference() {
    return judgement.difference().map(Grouped::of).orElse("");
  }
}
