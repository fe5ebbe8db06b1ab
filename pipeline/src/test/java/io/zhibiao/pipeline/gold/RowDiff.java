package io.zhibiao.pipeline.gold;

import io.zhibiao.pipeline.row.MetricColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is other in the rows of a later run.
 *
 * @param gone rows that are no more
 * @param come rows that are new
 * @param changes cells that are others, by column
 */
record RowDiff(List<Cells> gone, List<Cells> come, Map<String, List<Change>> changes) {

  private static final String ID = MetricColumn.METRIC_ID.header();

  /** A row's id is its place and text, so rows with the same id tell the same figure. */
  static RowDiff of(List<Cells> before, List<Cells> after) {
    Map<String, Cells> old = byId(before);
    Map<String, Cells> now = byId(after);
    Map<String, List<Change>> changes = new LinkedHashMap<>();
    for (String column : MetricColumn.HEADER) {
      List<Change> changed =
          after.stream().flatMap(row -> change(column, old.get(row.get(ID)), row)).toList();
      if (!changed.isEmpty()) {
        changes.put(column, changed);
      }
    }
    return new RowDiff(without(before, now), without(after, old), changes);
  }

  /** None where the row is new or its cell as it was. */
  private static Stream<Change> change(String column, @Nullable Cells before, Cells after) {
    return before == null || before.get(column).equals(after.get(column))
        ? Stream.empty()
        : Stream.of(new Change(column, before, after));
  }

  private static Map<String, Cells> byId(List<Cells> rows) {
    return rows.stream().collect(Collectors.toMap(row -> row.get(ID), Function.identity()));
  }

  private static List<Cells> without(List<Cells> rows, Map<String, Cells> others) {
    return rows.stream().filter(row -> !others.containsKey(row.get(ID))).toList();
  }

  /** Counts by column first, then every row that differs. */
  String told(Verdicts verdicts) {
    List<String> counts = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    counts.add("gone " + gone.size() + verdicts.ofGone(gone));
    counts.add("come " + come.size() + verdicts.ofCome(come));
    gone.forEach(row -> lines.add("gone\t" + place(row)));
    come.forEach(row -> lines.add("come\t" + place(row)));
    changes.forEach(
        (column, changed) -> {
          counts.add(column + " " + changed.size() + verdicts.of(changed));
          changed.forEach(
              change -> lines.add(column + "\t" + change.told() + verdicts.mark(change)));
        });
    return String.join("\n", counts) + "\n\n" + String.join("\n", lines) + "\n";
  }

  private static String place(Cells row) {
    return "%s:%s %s".formatted(row.get("source"), row.get("start"), row.get("text"));
  }
}
