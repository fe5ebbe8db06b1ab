package io.zhibiao.pipeline.write.xlsx;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.ResultTable;
import io.zhibiao.pipeline.series.Kinds;
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
 * Writes the workbook. Figures go to the disk as they come, and once more for the sheet 数据;
 * articles and failures, far fewer, wait for their sheets. Charts are put in at the end, into a
 * copy.
 */
final class XlsxSink implements Sink {

  private final Draft plain;
  private final Draft workbook;
  private final int mostRows;
  private final Book book;
  private final MetricSheet metrics;
  private final Spool spool;
  private final Pivot pivot;
  private final List<List<String>> articles = new ArrayList<>();
  private final List<List<String>> failures = new ArrayList<>();

  private XlsxSink(Draft plain, Draft workbook, Book book, Spool spool, Kinds kinds, int mostRows) {
    this.spool = spool;
    this.pivot = new Pivot(kinds);
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
  static XlsxSink open(Path place, Kinds kinds, int mostRows) throws IOException {
    Draft workbook = Draft.of(place);
    Draft plain = Draft.of(place.resolveSibling(place.getFileName() + ".plain"));
    Spool spool = Spool.open(Draft.of(place.resolveSibling(place.getFileName() + ".rows")));
    return new XlsxSink(plain, workbook, Book.open(plain.path()), spool, kinds, mostRows);
  }

  @Override
  public void metric(MetricRow row, Optional<IndicatorRow> canonical) throws IOException {
    IndicatorRow known = canonical.orElseGet(() -> new IndicatorRow("", "", ""));
    metrics.write(row, known);
    List<String> cells = new ArrayList<>(row.cells());
    cells.add(known.indicatorId());
    cells.add(known.indicator());
    spool.add(cells);
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
    writeData();
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

  private void writeData() throws IOException {
    DataSheet data = new DataSheet(book, mostRows);
    int columns = MetricColumn.HEADER.size();
    spool.forEach(
        cells ->
            data.write(
                new MetricRow(cells.subList(0, columns)),
                new IndicatorRow("", cells.get(columns), cells.get(columns + 1))));
    data.finish();
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
  public List<Draft> files() {
    return List.of(workbook);
  }

  @Override
  public void publish() throws IOException {
    workbook.publish();
  }

  @Override
  public void close() throws IOException {
    try (workbook;
        plain;
        spool) {
      book.close();
    }
  }
}
