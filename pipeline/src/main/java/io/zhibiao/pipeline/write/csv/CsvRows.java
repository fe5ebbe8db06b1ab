package io.zhibiao.pipeline.write.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.row.ResultTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of a result, read back row by row however long it is. */
public final class CsvRows {

  private static final int MARK = '\uFEFF';

  private CsvRows() {}

  /** Takes rows as they come. */
  public interface Taker {

    /** The next one. */
    void take(Row row) throws IOException;
  }

  /** A row of the table. */
  public record Row(List<String> header, CSVRecord cells, boolean guarded) {

    /** What it holds in the column, as it was before it was made safe for spreadsheets. */
    public String cell(Column column) {
      int index = header.indexOf(column.header());
      return exact(index < cells.size() ? cells.get(index) : "");
    }

    /** All its cells, likewise. */
    public List<String> all() {
      return cells.stream().map(this::exact).toList();
    }

    private String exact(String cell) {
      return guarded ? FormulaCells.unguard(cell) : cell;
    }
  }

  /**
   * Hands its rows over.
   *
   * @param guarded whether cells were made safe for spreadsheets
   * @throws IOException where it is missing or is no such table
   */
  public static void read(Path file, ResultTable table, boolean guarded, Taker taker)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      read(in, table, guarded, taker);
    }
  }

  /** Likewise, of a table that comes from elsewhere. */
  public static void read(InputStream in, ResultTable table, boolean guarded, Taker taker)
      throws IOException {
    List<String> header = table.header();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
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
