package io.zhibiao.pipeline.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.row.ResultTable;
import io.zhibiao.pipeline.write.csv.FormulaCells;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of a result, read row by row however long it is. */
final class TableRows {

  private static final int MARK = '\uFEFF';

  private TableRows() {}

  /** Takes rows as they come. */
  interface Taker {
    void take(Row row);
  }

  /** A row of the table. */
  record Row(List<String> header, CSVRecord cells, boolean guarded) {

    /** What it holds in the column, as it was before it was made safe for spreadsheets. */
    String cell(Column column) {
      int index = header.indexOf(column.header());
      String cell = index < cells.size() ? cells.get(index) : "";
      return guarded ? FormulaCells.unguard(cell) : cell;
    }
  }

  /**
   * Hands its rows over.
   *
   * @param guarded whether cells were made safe for spreadsheets
   * @throws IOException where it is missing or is no such table
   */
  static void read(Path file, ResultTable table, boolean guarded, Taker taker) throws IOException {
    List<String> header = table.header();
    try (BufferedReader reader = Files.newBufferedReader(file, UTF_8)) {
      reader.mark(1);
      if (reader.read() != MARK) {
        reader.reset();
      }
      boolean first = true;
      for (CSVRecord cells : CSVFormat.RFC4180.parse(reader)) {
        if (!first) {
          taker.take(new Row(header, cells, guarded));
        } else if (!cells.toList().equals(header)) {
          throw new IOException("its columns are not " + header);
        }
        first = false;
      }
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
