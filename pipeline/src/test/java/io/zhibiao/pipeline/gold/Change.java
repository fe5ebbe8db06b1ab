package io.zhibiao.pipeline.gold;

/**
 * A cell that a later run fills otherwise.
 *
 * @param before the row as it was
 * @param after the same figure's row as it is
 */
record Change(String column, Cells before, Cells after) {

  /** {@code a.txt:75 5827.81亿元: 2021 → 2022}. */
  String told() {
    return "%s:%s %s: %s → %s"
        .formatted(
            after.get("source"),
            after.get("start"),
            after.get("text"),
            quoted(before.get(column)),
            quoted(after.get(column)));
  }

  private static String quoted(String cell) {
    return cell.isEmpty() ? "—" : cell;
  }
}
