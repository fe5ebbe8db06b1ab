package io.zhibiao.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of language facts: tab-separated, UTF-8, a header row, one meaning a column. A line that
 * begins with {@code #} is a comment.
 */
public final class Table {

  private static final CSVFormat FORMAT =
      CSVFormat.Builder.create()
          .setDelimiter('\t')
          .setQuote(null)
          .setRecordSeparator('\n')
          .setCommentMarker('#')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  private final String name;
  private final List<Row> rows;

  private Table(String name, List<Row> rows) {
    this.name = name;
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param owner the class beside which the table lies
   * @param name the resource's name: {@code units.tsv}
   * @throws IllegalStateException where the table is missing or a row has not as many cells as the
   *     header, all such rows named
   */
  public static Table load(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name + " beside " + owner.getName());
      }
      CSVParser parser = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), FORMAT);
      List<Row> rows = new ArrayList<>();
      List<String> problems = new ArrayList<>();
      for (CSVRecord row : parser) {
        if (row.isConsistent()) {
          rows.add(new Row(row));
        } else {
          problems.add(name + ":" + parser.getCurrentLineNumber() + ": " + row.size() + " cells");
        }
      }
      if (!problems.isEmpty()) {
        throw new IllegalStateException(String.join("\n", problems));
      }
      return new Table(name, rows);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + name, e);
    }
  }

  public List<Row> rows() {
    return rows;
  }

  /**
   * What the words of a column mean, a row each.
   *
   * @throws IllegalStateException where a word stands twice
   */
  public <V> Map<String, V> meanings(String column, Function<Row, V> meaning) {
    Map<String, V> meanings = new HashMap<>();
    for (Row row : rows) {
      if (meanings.put(row.get(column), meaning.apply(row)) != null) {
        throw new IllegalStateException(name + ": " + row.get(column) + " stands twice");
      }
    }
    return meanings;
  }

  @Override
  public String toString() {
    return name;
  }

  /** One line of a table. */
  public static final class Row {
    private final CSVRecord cells;

    private Row(CSVRecord cells) {
      this.cells = cells;
    }

    /** The cell; empty where the table leaves it so. */
    public String get(String column) {
      return cells.get(column);
    }
  }
}
