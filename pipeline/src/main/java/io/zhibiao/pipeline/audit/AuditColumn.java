package io.zhibiao.pipeline.audit;

import io.zhibiao.audit.claim.Claim;
import io.zhibiao.audit.claim.Judgement;
import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.row.MetricColumn;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The columns of {@code audit.csv}: their names, their order and what each cell holds. */
enum AuditColumn {
  CLAIM_ID(Judgement::claimId),
  CLAIM(Judgement::claim),
  CLAIM_START((claim, judgement) -> place(claim, Metric.Evidence::sentenceStart)),
  CLAIM_END((claim, judgement) -> place(claim, Metric.Evidence::sentenceEnd)),
  VERDICT(judgement -> judgement.verdict().label()),
  REASON(judgement -> judgement.reason().label()),
  CLAIMED_VALUE(judgement -> decimal(judgement.claimedValue())),
  CLAIMED_UNIT(Judgement::claimedUnit),
  REPORTED_VALUE(evidence(MetricColumn.VALUE)),
  REPORTED_UNIT(evidence(MetricColumn.UNIT)),
  DIFFERENCE(judgement -> decimal(judgement.difference())),
  METRIC_ID(evidence(MetricColumn.METRIC_ID)),
  SOURCE(evidence(MetricColumn.SOURCE)),
  TITLE(evidence(MetricColumn.TITLE)),
  SENTENCE(evidence(MetricColumn.SENTENCE)),
  START(evidence(MetricColumn.START)),
  END(evidence(MetricColumn.END)),
  DISAGREEING(
      judgement ->
          judgement.disagreeing().stream().map(Metric::id).collect(Collectors.joining(";")));

  /** Names of all columns, in order. */
  static final List<String> HEADER = Arrays.stream(values()).map(AuditColumn::header).toList();

  private final BiFunction<Claim, Judgement, String> cell;

  AuditColumn(Function<Judgement, String> cell) {
    this((claim, judgement) -> cell.apply(judgement));
  }

  AuditColumn(BiFunction<Claim, Judgement, String> cell) {
    this.cell = cell;
  }

  String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The cells of a judgement, in order. */
  static List<String> cells(Claim claim, Judgement judgement) {
    return Arrays.stream(values()).map(column -> column.cell.apply(claim, judgement)).toList();
  }

  /** Of a draft's sentence; a table's claims have no place. */
  private static String place(Claim claim, ToIntFunction<Metric.Evidence> offset) {
    return claim.place().map(place -> Integer.toString(offset.applyAsInt(place))).orElse("");
  }

  private static Function<Judgement, String> evidence(MetricColumn column) {
    return judgement -> judgement.evidence().map(column::cell).orElse("");
  }

  private static String decimal(Optional<BigDecimal> value) {
    return value.map(told -> told.stripTrailingZeros().toPlainString()).orElse("");
  }
}
