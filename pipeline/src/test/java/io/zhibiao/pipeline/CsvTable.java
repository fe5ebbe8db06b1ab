package io.zhibiao.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A CSV file read back by its header. */
public record CsvTable(List<String> header, List<List<String>> rows) {

  /** Reads a file. */
  public static CsvTable read(Path file) {
    try {
      return parse(Files.readString(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a text. */
  public static CsvTable parse(String text) {
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
      List<List<String>> all = parser.stream().map(cells -> cells.toList()).toList();
      return new CsvTable(all.get(0), all.subList(1, all.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of a column, from the top. */
  public List<String> column(String name) {
    return rows.stream().map(row -> cell(row, name)).toList();
  }

  /** A row's cell in a column. */
  public String cell(List<String> row, String name) {
    return row.get(header.indexOf(name));
  }
}
