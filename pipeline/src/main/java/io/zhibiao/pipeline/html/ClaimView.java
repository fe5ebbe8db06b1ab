package io.zhibiao.pipeline.html;

import io.zhibiao.audit.claim.Judgement;
import io.zhibiao.extract.Metric;
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

  /** What it claims; empty where it tells no value. */
  public Amount claimed() {
    String unit = judgement.claimedUnit();
    return judgement
        .claimedValue()
        .map(value -> Amount.of(value, unit, scale(value)))
        .orElseGet(() -> new Amount(Visible.plain(unit), ""));
  }

  /** What the sources tell; empty where nothing was found. */
  public Amount reported() {
    return judgement
        .evidence()
        .map(metric -> new Figure(0, MetricRow.of(metric)))
        .map(figure -> new Amount(figure.written(), figure.exact()))
        .orElse(Amount.NONE);
  }

  /** In the unit of what was found; rates lie points from each other. */
  public Amount difference() {
    return judgement
        .difference()
        .flatMap(value -> judgement.evidence().map(found -> difference(value, found)))
        .orElse(Amount.NONE);
  }

  private Amount difference(BigDecimal value, Metric found) {
    String unit = MetricColumn.UNIT.cell(found);
    return Amount.of(
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
}
