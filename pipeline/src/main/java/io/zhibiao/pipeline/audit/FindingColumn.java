package io.zhibiao.pipeline.audit;

import io.zhibiao.audit.finding.Finding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The columns of {@code findings.csv}: their names, their order and what each cell holds. */
enum FindingColumn {
  FINDING_ID(Finding::id),
  KIND(finding -> finding.kind().label()),
  VERDICT(finding -> finding.outcome().label()),
  EXPECTED(finding -> decimal(finding.expected())),
  REPORTED(finding -> decimal(finding.reported())),
  TOLERANCE(finding -> decimal(finding.tolerance())),
  METRIC_IDS(finding -> String.join(";", finding.metricIds())),
  SOURCE(Finding::source),
  SENTENCE(Finding::sentence),
  EXPLANATION(Finding::explanation),
  MEND(Finding::mend);

  /** Names of all columns, in order. */
  static final List<String> HEADER = Arrays.stream(values()).map(FindingColumn::header).toList();

  private final Function<Finding, String> cell;

  FindingColumn(Function<Finding, String> cell) {
    this.cell = cell;
  }

  private String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The cells of a finding, in order. */
  static List<String> cells(Finding finding) {
    return Arrays.stream(values()).map(column -> column.cell.apply(finding)).toList();
  }

  private static String decimal(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
