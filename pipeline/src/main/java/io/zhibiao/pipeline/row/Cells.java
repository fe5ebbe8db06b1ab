package io.zhibiao.pipeline.row;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How values print in cells. What is not there prints as nothing. */
final class Cells {

  /** Stands between the doubted columns. */
  static final String DOUBT_SEPARATOR = ";";

  private Cells() {}

  static String number(int number) {
    return Integer.toString(number);
  }

  /** Equal values print equally: {@code 172.60 → 172.6}, {@code 1E+3 → 1000}. */
  static String decimal(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  static String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("");
  }

  static String value(Figure figure) {
    if (!(figure instanceof Figure.Quantity quantity)) {
      return "";
    }
    if (quantity.amount() instanceof Amount.Range range) {
      return decimal(range.low());
    }
    return decimal(((Amount.Single) quantity.amount()).value());
  }

  static String valueMax(Figure figure) {
    return figure instanceof Figure.Quantity quantity
            && quantity.amount() instanceof Amount.Range range
        ? decimal(range.high())
        : "";
  }

  static String unit(Figure figure) {
    return figure instanceof Figure.Quantity quantity ? quantity.unit() : "";
  }

  static String bound(Figure figure) {
    return figure instanceof Figure.Quantity quantity ? quantity.bound().label() : "";
  }

  /** Names of columns, in their order: {@code region;period}. */
  static String doubt(Set<Doubt> doubt) {
    return doubt.stream().map(Doubt::label).collect(Collectors.joining(DOUBT_SEPARATOR));
  }

  /** A date is its own period. */
  static Period period(Metric metric) {
    return metric.figure() instanceof Figure.Time time ? time.period() : metric.reading().period();
  }
}
