package io.zhibiao.pipeline.html;

import io.zhibiao.audit.claim.Judgement;
import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.plain.Grouped;
import io.zhibiao.pipeline.plain.ReadableValue;
import io.zhibiao.pipeline.plain.Scale;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** As people would write it: {@code 813亿元}. */
  public String claimed() {
    return judgement
        .claimedValue()
        .map(value -> written(value, judgement.claimedUnit(), scale(value)))
        .orElseGet(() -> Visible.plain(judgement.claimedUnit()));
  }

  /** Likewise; empty where nothing was found. */
  public String reported() {
    return judgement
        .evidence()
        .map(metric -> Visible.plain(ReadableValue.line(MetricRow.of(metric))))
        .orElse("");
  }

  /** In the unit of what was found; rates lie points from each other. */
  public String difference() {
    return judgement
        .difference()
        .flatMap(value -> judgement.evidence().map(found -> difference(value, found)))
        .orElse("");
  }

  private String difference(BigDecimal value, Metric found) {
    String unit = MetricColumn.UNIT.cell(found);
    return written(
        value,
        unit.equals("%") ? "pp" : unit,
        scale(new BigDecimal(MetricColumn.VALUE.cell(found))));
  }

  private Scale scale(BigDecimal value) {
    String type =
        Stream.of(judgement.evidence(), judgement.told())
            .flatMap(Optional::stream)
            .map(MetricColumn.TYPE::cell)
            .findFirst()
            .orElse("");
    return ReadableValue.scale(type, value);
  }

  private static String written(BigDecimal value, String unit, Scale scale) {
    String scaled = Grouped.of(scale.of(value.toPlainString()).toPlainString());
    return Visible.plain(scaled + scale.unit(unit));
  }
}
