package io.zhibiao.audit.claim;

import io.zhibiao.extract.Metric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the sources say to a claim.
 *
 * @param claimId as given; with {@code .1}, {@code .2} behind where the claim tells several figures
 * @param claim as given
 * @param claimedValue as understood; empty where the claim tells no figure
 * @param claimedUnit as understood, as rows print units
 * @param difference reported minus claimed, in the reported unit; empty where that makes no sense
 * @param evidence the source figure that the verdict rests on, or the nearest one; empty where no
 *     figure speaks of it
 * @param told the figure as the claim tells it; empty where it tells none
 * @param disagreeing figures of other sources that tell the same with another value than the
 *     evidence
 */
public record Judgement(
    String claimId,
    String claim,
    Verdict verdict,
    Reason reason,
    Optional<BigDecimal> claimedValue,
    String claimedUnit,
    Optional<BigDecimal> difference,
    Optional<Metric> evidence,
    Optional<Metric> told,
    List<Metric> disagreeing) {

  public Judgement {
    disagreeing = List.copyOf(disagreeing);
  }
}
