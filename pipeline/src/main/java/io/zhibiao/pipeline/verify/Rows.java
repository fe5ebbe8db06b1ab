package io.zhibiao.pipeline.verify;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.row.ArticleColumn;
import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.row.FailureColumn;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.ResultTable;
import io.zhibiao.pipeline.write.csv.CsvRows;
import io.zhibiao.pipeline.write.run.RunFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through the tables of a result and holds each figure against its source. */
final class Rows {

  private final Path folder;
  private final SourceFiles sources;
  private final Proof proof;
  private final Map<String, Long> rows = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> failed = new HashSet<>();
  private long articles;
  private long figures;
  private String source = "";
  private Optional<int[]> text = Optional.empty();

  Rows(Path folder, SourceFiles sources, Proof proof) {
    this.folder = folder;
    this.sources = sources;
    this.proof = proof;
  }

  Counted check(RunFile run) {
    boolean guarded = !run.options().contains("--exact");
    read(ResultTable.METRICS, guarded, this::metric);
    read(ResultTable.ARTICLES, guarded, this::article);
    read(ResultTable.ERRORS, guarded, row -> failed.add(row.cell(FailureColumn.SOURCE)));
    return new Counted(rows, articles, figures, failed);
  }

  private void read(ResultTable table, boolean guarded, CsvRows.Taker taker) {
    Path file = folder.resolve(table.label() + ".csv");
    if (!Files.exists(file)) {
      // That it is gone is told with the other files.
      return;
    }
    try {
      CsvRows.read(file, table, guarded, taker);
    } catch (IOException e) {
      String name = Bilingual.quote(file);
      throw new UsageException(new Bilingual("无法读取 " + name, "cannot read the table " + name), e);
    }
  }

  private void article(CsvRows.Row row) {
    articles++;
    figures += number(row, ArticleColumn.FIGURES);
  }

  private void metric(CsvRows.Row row) {
    proof.row();
    String id = row.cell(MetricColumn.METRIC_ID);
    String from = row.cell(MetricColumn.SOURCE);
    if (!ids.add(id)) {
      fault(row, "编号重复", "its id stands there twice");
    }
    if (rows.merge(from, 1L, Long::sum) == 1 || !from.equals(source)) {
      source = from;
      text = sources.text(from);
      if (text.isEmpty()) {
        String name = Bilingual.quote(from);
        proof.fault(
            "来源 %s 不是原样，它的各行无法核对".formatted(name),
            "rows of the source %s can't be proved, it is not at hand as it was".formatted(name));
      }
    }
    if (text.isEmpty()) {
      return;
    }
    stands(row, text.get(), MetricColumn.TEXT, MetricColumn.START, MetricColumn.END);
    stands(
        row,
        text.get(),
        MetricColumn.SENTENCE,
        MetricColumn.SENTENCE_START,
        MetricColumn.SENTENCE_END);
  }

  private void stands(
      CsvRows.Row row, int[] points, Column column, Column startColumn, Column endColumn) {
    int start = number(row, startColumn);
    int end = number(row, endColumn);
    boolean inside = start >= 0 && start < end && end <= points.length;
    if (!inside || !printed(points, start, end).equals(withoutBreaks(row.cell(column)))) {
      String name = column.header();
      fault(
          row,
          "来源第 %d 至 %d 字不是 %s".formatted(start, end, name),
          "the source from %d to %d is not its %s".formatted(start, end, name));
    }
  }

  private static String printed(int[] points, int start, int end) {
    return withoutBreaks(new String(points, start, end - start));
  }

  /** As the contract has it: what ends a printed line is no part of a cell. */
  private static String withoutBreaks(String text) {
    return text.codePoints()
        .filter(point -> "\n\r\f\u000B\u0085\u2028\u2029".indexOf(point) < 0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** -1 where the cell holds none. */
  private static int number(CsvRows.Row row, Column column) {
    String cell = row.cell(column);
    boolean isNumber =
        !cell.isEmpty()
            && cell.length() < 10
            && cell.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return isNumber ? Integer.parseInt(cell) : -1;
  }

  private void fault(CsvRows.Row row, String chinese, String english) {
    String id = Bilingual.quote(row.cell(MetricColumn.METRIC_ID));
    proof.fault("%s：%s".formatted(id, chinese), "%s: %s".formatted(id, english));
  }
}
