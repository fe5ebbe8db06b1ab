package io.zhibiao.extract.peers;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure that a case holds by our contract, as the cells of a row of {@code in-scope.tsv}.
 *
 * @param number counted within the case
 * @param cells start, end, type, value, value_max, unit, bound
 * @param period first and last day; empty where it is not compared
 */
record Expectation(String suite, int id, int number, String cells, String period) {

  private static final String NONE = "none";

  static Expectation of(Table.Row row) {
    return new Expectation(
        row.get("suite"),
        Integer.parseInt(row.get("id")),
        Integer.parseInt(row.get("figure")),
        String.join(
            "|",
            row.get("start"),
            row.get("end"),
            row.get("type"),
            row.get("value"),
            row.get("value_max"),
            row.get("unit"),
            row.get("bound")),
        row.get("period_start").isEmpty()
            ? ""
            : row.get("period_start") + "/" + row.get("period_end"));
  }

  String name() {
    return suite + "#" + id;
  }

  /** Whether the case must hold no figure at all. */
  boolean isNone() {
    return cells.contains("|" + NONE + "|");
  }

  boolean isMetBy(Metric metric) {
    return cells.equals(cells(metric)) && (period.isEmpty() || period.equals(period(metric)));
  }

  /** The metric's cells, as the list writes them. */
  static String cells(Metric metric) {
    String place = metric.evidence().start() + "|" + metric.evidence().end() + "|";
    if (!(metric.figure() instanceof Figure.Quantity quantity)) {
      return place + "date||||";
    }
    Amount amount = quantity.amount();
    return place
        + String.join(
            "|",
            quantity.type().label(),
            plain(amount.low()),
            amount instanceof Amount.Range range ? plain(range.high()) : "",
            quantity.unit(),
            quantity.bound().label());
  }

  private static String period(Metric metric) {
    Period period = metric.reading().period();
    return day(period.start()) + "/" + day(period.end());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
