package io.zhibiao.pipeline.write.xlsx;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.ResultTable;
import io.zhibiao.pipeline.series.Pivot;
import io.zhibiao.pipeline.write.Draft;
import io.zhibiao.pipeline.write.Sink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the workbook. Figures go to the disk as they come; articles and failures, far fewer, wait
 * for their sheets. Charts are put in at the end, into a copy.
 */
final class XlsxSink implements Sink {

  private final Draft plain;
  private final Draft workbook;
  private final int mostRows;
  private final Book book;
  private final MetricSheet metrics;
  private final Pivot pivot = new Pivot();
  private final List<List<String>> articles = new ArrayList<>();
  private final List<List<String>> failures = new ArrayList<>();

  private XlsxSink(Draft plain, Draft workbook, Book book, int mostRows) {
    this.plain = plain;
    this.workbook = workbook;
    this.book = book;
    this.mostRows = mostRows;
    this.metrics = new MetricSheet(book, mostRows);
  }

  /**
   * Begins it.
   *
   * @param mostRows that one sheet takes
   */
  static XlsxSink open(Path place, int mostRows) throws IOException {
    Draft workbook = Draft.of(place);
    Draft plain = Draft.of(place.resolveSibling(place.getFileName() + ".plain"));
    return new XlsxSink(plain, workbook, Book.open(plain.path()), mostRows);
  }

  @Override
  public void metric(MetricRow row, Optional<IndicatorRow> canonical) throws IOException {
    metrics.write(row, canonical);
    if (canonical.isPresent()) {
      pivot.add(row, canonical.get());
    }
  }

  @Override
  public void article(ArticleRow row) {
    articles.add(row.cells());
  }

  @Override
  public void failure(Failure failure) {
    failures.add(failure.cells());
  }

  @Override
  public void finish() throws IOException {
    metrics.finish();
    List<Block> blocks = SummarySheet.write(book, pivot, mostRows);
    write(ResultTable.ARTICLES, "文章", articles);
    write(ResultTable.ERRORS, "错误", failures);
    List<Chart> charts = Chart.of(blocks, pivot.years(), mostRows);
    if (charts.isEmpty()) {
      book.finish();
      Parts.copy(plain.path(), workbook.path(), Map.of(), Map.of());
      return;
    }
    book.newSheet("图表").finish();
    book.finish();
    Map<String, String> parts = ChartParts.of(book.sheets(), charts);
    Parts.copy(plain.path(), workbook.path(), parts, ChartParts.types(charts));
  }

  private void write(ResultTable table, String name, List<List<String>> rows) throws IOException {
    List<SheetColumn> columns =
        table.columns().stream().map(column -> SheetColumn.of(table, column)).toList();
    TableSheet sheet = new TableSheet(book, name, columns, mostRows);
    for (List<String> row : rows) {
      sheet.write(row);
    }
    sheet.finish();
  }

  @Override
  public void publish() throws IOException {
    workbook.publish();
  }

  @Override
  public void close() throws IOException {
    try (workbook;
        plain) {
      book.close();
    }
  }
}
