package io.zhibiao.audit.claim;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads values given in cells: {@code 140.3} and {@code 亿元}, {@code 约1.1万亿元}, {@code 4} and {@code
 * 处}.
 */
final class NamedValues {

  private final Extractor extractor;

  NamedValues(Extractor extractor) {
    this.extractor = extractor;
  }

  /** A value and what it was read from. */
  record Read(Figure.Quantity quantity, String text) {}

  /**
   * The value in its unit; empty where the cell holds none.
   *
   * @param unit as texts write it or as rows print it
   */
  Optional<Read> read(String value, String unit) {
    String text = value + unit;
    return asText(text, value)
        .or(() -> asNumber(value, unit).map(number -> new Read(number, value)));
  }

  private Optional<Read> asText(String text, String value) {
    Document document = Document.of("", text);
    List<Figure.Quantity> quantities =
        extractor.extract(document).metrics().stream()
            .filter(metric -> fills(metric.evidence(), text, value))
            .map(Metric::figure)
            .filter(Figure.Quantity.class::isInstance)
            .map(Figure.Quantity.class::cast)
            .toList();
    return quantities.size() == 1
        ? Optional.of(new Read(quantities.get(0), text))
        : Optional.empty();
  }

  /**
   * From somewhere in the value, where words of exactness may stand before it, to the end, so that
   * nothing of the unit is lost.
   */
  private static boolean fills(Metric.Evidence evidence, String text, String value) {
    return evidence.start() < length(value) && evidence.end() == length(text);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static Optional<Figure.Quantity> asNumber(String value, String unit) {
    try {
      BigDecimal number = new BigDecimal(Indicators.key(value).replace(",", "").replace("，", ""));
      return Optional.of(
          new Figure.Quantity(FigureType.MEASURE, new Amount.Single(number), unit, Bound.EXACT));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
