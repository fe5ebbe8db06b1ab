package io.zhibiao.pipeline.correction;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.read.UserTable;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.storage.Location;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Parses tables of corrections and refuses a malformed one with the place of its first mistake. */
final class CorrectionTable {

  private static final String DECISION = "decision";
  private static final UserTable.Kind KIND =
      new UserTable.Kind(
          new Bilingual("更正表", "corrections"),
          List.of(
              MetricColumn.METRIC_ID.header(),
              MetricColumn.SOURCE.header(),
              MetricColumn.START.header(),
              MetricColumn.END.header(),
              DECISION));

  /** All columns of a table that is written. */
  static final List<String> HEADER =
      Stream.concat(
              Stream.of(
                  MetricColumn.METRIC_ID.header(),
                  MetricColumn.SOURCE.header(),
                  MetricColumn.START.header(),
                  MetricColumn.END.header(),
                  DECISION),
              MetricColumn.READING.stream().map(MetricColumn::header))
          .toList();

  private final Map<String, Correction> corrections = new LinkedHashMap<>();

  private CorrectionTable() {}

  static Map<String, Correction> read(List<Location> files) {
    CorrectionTable table = new CorrectionTable();
    for (Location file : files) {
      UserTable.read(file, KIND, row -> table.take(new TableLine(row)));
    }
    return table.corrections;
  }

  /** The corrections of lines that were sent. */
  static Map<String, Correction> of(Collection<Map<String, String>> lines) {
    CorrectionTable table = new CorrectionTable();
    lines.forEach(cells -> table.take(new SentLine(cells)));
    return table.corrections;
  }

  private void take(CorrectionLine line) {
    String id = line.filled(MetricColumn.METRIC_ID);
    Decision decision = decision(line);
    Correction correction =
        new Correction(
            id,
            line.get(MetricColumn.SOURCE),
            line.offset(MetricColumn.START),
            line.offset(MetricColumn.END),
            decision,
            switch (decision) {
              case ACCEPT, REJECT -> Map.of();
              case CORRECT -> CorrectedCells.of(line);
              case ADD -> CorrectedCells.whole(line);
            });
    if (corrections.putIfAbsent(id, correction) != null) {
      throw line.refuse(MetricColumn.METRIC_ID, "重复", "stands there twice");
    }
  }

  private static Decision decision(CorrectionLine line) {
    return Arrays.stream(Decision.values())
        .filter(decision -> decision.label().equals(line.get(DECISION)))
        .findFirst()
        .orElseThrow(
            () ->
                line.refuse(
                    DECISION,
                    "应为 accept、reject、correct 或 add",
                    "is accept, reject, correct or add"));
  }
}
