package io.zhibiao.pipeline.html;

import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text and where in it each figure stands.
 *
 * @param text what is shown
 * @param spans one for each row, in the rows' order
 */
record Spans(String text, List<Span> spans) {

  Spans {
    spans = List.copyOf(spans);
  }

  /**
   * A figure's place in UTF-16 units, as Java counts.
   *
   * @param row place of its row, from 0
   */
  record Span(int row, int start, int end) {}

  /**
   * The figures in their source; empty where it is not the text that the rows are of.
   *
   * @param rows in the order of their starts
   * @param base where in the source the text begins, in code points
   */
  static Optional<Spans> of(String text, List<MetricRow> rows, int base) {
    List<Span> spans = new ArrayList<>();
    int points = text.codePointCount(0, text.length());
    int index = 0;
    int offset = 0;
    for (MetricRow row : rows) {
      int start = Integer.parseInt(row.cell(MetricColumn.START)) - base;
      int end = Integer.parseInt(row.cell(MetricColumn.END)) - base;
      if (start < offset || end < start || end > points) {
        return Optional.empty();
      }
      index = text.offsetByCodePoints(index, start - offset);
      offset = start;
      Span span = new Span(spans.size(), index, text.offsetByCodePoints(index, end - start));
      if (!withoutBreaks(text, span).equals(row.cell(MetricColumn.TEXT))) {
        return Optional.empty();
      }
      spans.add(span);
    }
    return Optional.of(new Spans(text, spans));
  }

  /** The figures in their sentences, a line each, where the source itself is not at hand. */
  static Spans ofSentences(List<MetricRow> rows) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    String shown = "";
    int from = 0;
    for (MetricRow row : rows) {
      if (!row.cell(MetricColumn.SENTENCE_START).equals(shown)) {
        shown = row.cell(MetricColumn.SENTENCE_START);
        from = text.append(text.isEmpty() ? "" : "\n").length();
        text.append(row.cell(MetricColumn.SENTENCE));
      }
      String figure = row.cell(MetricColumn.TEXT);
      int found = text.indexOf(figure, from);
      from = found < 0 ? from : found;
      spans.add(new Span(spans.size(), from, found < 0 ? from : from + figure.length()));
    }
    return new Spans(text.toString(), spans);
  }

  private static String withoutBreaks(String text, Span span) {
    return text.substring(span.start(), span.end()).replace("\r", "").replace("\n", "");
  }
}
