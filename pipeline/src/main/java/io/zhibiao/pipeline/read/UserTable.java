package io.zhibiao.pipeline.read;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.storage.Location;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that the user has written: CSV or, where its header has a tab, tab-separated with {@code
 * #} before comments. A malformed one is refused with the place of the first mistake.
 */
public final class UserTable {

  private static final CSVFormat TABS =
      CSVFormat.Builder.create().setDelimiter('\t').setQuote(null).setCommentMarker('#').get();

  /** Between columns of which a table needs but one. */
  private static final String EITHER = "|";

  private final Location file;
  private final Kind kind;
  private List<String> header = List.of();
  private long line = 1;

  private UserTable(Location file, Kind kind) {
    this.file = file;
    this.kind = kind;
  }

  /**
   * What the table is for.
   *
   * @param name as messages call it
   * @param columns those that it must have, in the order that messages tell; {@code a|b} where
   *     either is enough
   */
  public record Kind(Bilingual name, List<String> columns) {

    public Kind {
      columns = List.copyOf(columns);
    }
  }

  /**
   * Hands the rows over, one after the other.
   *
   * @throws UsageException where the file is missing or malformed, naming line and column
   */
  public static void read(Location file, Kind kind, Consumer<Row> rows) {
    UserTable table = new UserTable(file, kind);
    table.parse(table.text(), rows);
  }

  private String text() {
    try {
      return TextDecoder.decode(file.bytes()).text();
    } catch (IOException | ReadException e) {
      String name = Bilingual.quote(file);
      throw new UsageException(
          new Bilingual(
              "无法读取%s %s".formatted(kind.name().chinese(), name),
              "cannot read the %s %s".formatted(kind.name().english(), name)),
          e);
    }
  }

  private void parse(String text, Consumer<Row> rows) {
    boolean tabs = hasTabs(text);
    try (CSVParser records = (tabs ? TABS : CSVFormat.RFC4180).parse(new StringReader(text))) {
      for (CSVRecord cells : records) {
        if (tabs) {
          line = records.getCurrentLineNumber();
        }
        take(cells, rows);
        line = records.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException e) {
      throw malformed("引号没有配对", "a quote is not closed");
    }
    if (header.isEmpty()) {
      String columns = String.join(",", kind.columns());
      throw malformed("没有表头 " + columns, "no header " + columns);
    }
  }

  /** Whether the first line that is no comment has a tab. */
  private static boolean hasTabs(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("#"))
        .findFirst()
        .filter(line -> line.indexOf('\t') >= 0)
        .isPresent();
  }

  private void take(CSVRecord cells, Consumer<Row> rows) {
    if (header.isEmpty()) {
      takeHeader(cells.toList());
    } else if (cells.size() != header.size()) {
      refuseUnlessBlank(cells);
    } else {
      rows.accept(new Row(cells));
    }
  }

  private void takeHeader(List<String> names) {
    header = names.stream().map(String::strip).toList();
    for (String column : kind.columns()) {
      List<String> either = Arrays.asList(column.split(Pattern.quote(EITHER), -1));
      if (either.stream().noneMatch(header::contains)) {
        throw malformed(
            "缺少列 " + String.join(" 或 ", either),
            "column " + String.join(" or ", either) + " is missing");
      }
    }
    for (int i = 0; i < header.size(); i++) {
      if (header.indexOf(header.get(i)) < i) {
        throw malformedCell(i, "列名重复", "the column stands there twice");
      }
    }
  }

  private void refuseUnlessBlank(CSVRecord cells) {
    if (cells.size() > 1 || !cells.get(0).isBlank()) {
      throw malformedCell(
          Math.min(cells.size(), header.size()),
          "应有 %d 格，实有 %d 格".formatted(header.size(), cells.size()),
          "%d cells expected, %d found".formatted(header.size(), cells.size()));
    }
  }

  /** Names the column by its number and, where the header has it, by its name. */
  private UsageException malformedCell(int index, String chinese, String english) {
    String name = index < header.size() ? " " + Bilingual.quote(header.get(index)) : "";
    return refuse(
        "第 %d 行第 %d 列%s：%s".formatted(line, index + 1, name, chinese),
        "line %d, column %d%s: %s".formatted(line, index + 1, name, english));
  }

  private UsageException malformed(String chinese, String english) {
    return refuse("第 %d 行：%s".formatted(line, chinese), "line %d: %s".formatted(line, english));
  }

  private UsageException refuse(String chinese, String english) {
    String name = Bilingual.quote(file);
    return new UsageException(
        new Bilingual(
            "%s %s %s".formatted(kind.name().chinese(), name, chinese),
            "%s %s, %s".formatted(kind.name().english(), name, english)));
  }

  /** A line of the table, to be looked at while it is handed over. */
  public final class Row {

    private final CSVRecord cells;

    private Row(CSVRecord cells) {
      this.cells = cells;
    }

    /** Whether the table has the column. */
    public boolean has(String column) {
      return header.contains(column);
    }

    /** The cell as written; empty where the table has no such column. */
    public String raw(String column) {
      int index = header.indexOf(column);
      return index < 0 ? "" : cells.get(index);
    }

    /** Likewise, without blanks around it. */
    public String get(String column) {
      return raw(column).strip();
    }

    /** Says what is wrong with the cell. */
    public UsageException refuse(String column, String chinese, String english) {
      return malformedCell(header.indexOf(column), chinese, english);
    }
  }
}
