package io.zhibiao.extract;

import java.util.List;

/** What is read of a document, and what of it in tables. */
final class TableCells {

  private static final Extractor EXTRACTOR = new Extractor();

  private TableCells() {}

  static List<Metric> cells(String text) {
    return cells(Document.of("page.txt", text));
  }

  static List<Metric> cells(Document document) {
    return metrics(document).stream().filter(m -> m.rule().startsWith("table/")).toList();
  }

  static List<Metric> metrics(Document document) {
    return EXTRACTOR.extract(document).metrics();
  }
}
