package io.zhibiao.pipeline.row;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.Metric.Evidence;
import io.zhibiao.extract.Metric.Origin;
import io.zhibiao.extract.Metric.Reading;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import io.zhibiao.extract.value.Status;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A row's cells as the metric that they tell: what {@link MetricColumn} prints, read back. */
record RowReading(MetricRow row) {

  Metric metric() {
    Evidence evidence =
        new Evidence(
            text(MetricColumn.TEXT),
            text(MetricColumn.SENTENCE),
            number(MetricColumn.START),
            number(MetricColumn.END),
            number(MetricColumn.SENTENCE_START),
            number(MetricColumn.SENTENCE_END));
    return new Metric(
        text(MetricColumn.METRIC_ID),
        origin(),
        figure(),
        reading(),
        evidence,
        text(MetricColumn.RULE));
  }

  private Origin origin() {
    return new Origin(
        text(MetricColumn.SOURCE),
        number(MetricColumn.ARTICLE),
        text(MetricColumn.TITLE),
        date(MetricColumn.PUBLISHED));
  }

  private Reading reading() {
    return new Reading(
        new Region(text(MetricColumn.REGION_CODE), text(MetricColumn.REGION)),
        text(MetricColumn.SUBJECT),
        text(MetricColumn.INDICATOR),
        label(MetricColumn.ASPECT, Aspect.values(), Aspect::label),
        label(MetricColumn.COMPARISON, Comparison.values(), Comparison::label),
        period(),
        label(MetricColumn.STATUS, Status.values(), Status::label),
        doubt());
  }

  private Set<Doubt> doubt() {
    return text(MetricColumn.DOUBT).isEmpty()
        ? Set.of()
        : parse(MetricColumn.DOUBT, RowReading::doubts);
  }

  private static Set<Doubt> doubts(String cell) {
    return Arrays.stream(cell.split(Cells.DOUBT_SEPARATOR, -1))
        .map(column -> labelled(column, Doubt.values(), Doubt::label))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Figure figure() {
    FigureType type = label(MetricColumn.TYPE, FigureType.values(), FigureType::label);
    return type == FigureType.DATE
        ? new Figure.Time(period())
        : new Figure.Quantity(
            type,
            amount(),
            text(MetricColumn.UNIT),
            label(MetricColumn.BOUND, Bound.values(), Bound::label));
  }

  private Amount amount() {
    BigDecimal low = parse(MetricColumn.VALUE, BigDecimal::new);
    return text(MetricColumn.VALUE_MAX).isEmpty()
        ? new Amount.Single(low)
        : new Amount.Range(low, parse(MetricColumn.VALUE_MAX, BigDecimal::new));
  }

  private Period period() {
    Optional<LocalDate> start = date(MetricColumn.PERIOD_START);
    Optional<LocalDate> end = date(MetricColumn.PERIOD_END);
    return parse(MetricColumn.PERIOD, edtf -> new Period(edtf, start, end));
  }

  private Optional<LocalDate> date(MetricColumn column) {
    return text(column).isEmpty() ? Optional.empty() : Optional.of(parse(column, LocalDate::parse));
  }

  private int number(MetricColumn column) {
    return parse(column, Integer::parseInt);
  }

  private <T> T label(MetricColumn column, T[] values, Function<T, String> labelOf) {
    return parse(column, cell -> labelled(cell, values, labelOf));
  }

  private static <T> T labelled(String label, T[] values, Function<T, String> labelOf) {
    return Arrays.stream(values)
        .filter(value -> labelOf.apply(value).equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such word"));
  }

  private String text(MetricColumn column) {
    return row.cell(column);
  }

  /** Whatever a cell's reader dislikes is told with the column and the cell. */
  private <T> T parse(MetricColumn column, Function<String, T> reader) {
    String cell = text(column);
    try {
      return reader.apply(cell);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException("%s: \"%s\"".formatted(column.header(), cell), e);
    }
  }
}
