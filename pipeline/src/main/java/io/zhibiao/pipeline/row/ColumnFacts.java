package io.zhibiao.pipeline.row;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.pipeline.failure.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is told of a column to people, and held by all its cells.
 *
 * @param title its Chinese header in spreadsheets
 * @param meaning what its cells hold
 * @param required whether no cell is empty
 * @param minimum the least that a cell holds
 * @param pattern what filled cells look like; empty for anything
 * @param values all that filled cells may hold; none for anything
 * @param width of the column in spreadsheets, in digits
 */
public record ColumnFacts(
    String title,
    Bilingual meaning,
    boolean required,
    OptionalInt minimum,
    String pattern,
    List<String> values,
    int width) {

  private static final Pattern BAR = Pattern.compile("\\|");

  private static final Map<List<String>, ColumnFacts> ALL = load();

  public ColumnFacts {
    values = List.copyOf(values);
  }

  static ColumnFacts of(String table, Column column) {
    return Objects.requireNonNull(ALL.get(List.of(table, column.header())));
  }

  private static Map<List<String>, ColumnFacts> load() {
    return Table.load(ColumnFacts.class, "columns.tsv").rows().stream()
        .collect(
            Collectors.toMap(
                row -> List.of(row.get("table"), row.get("column")), ColumnFacts::read));
  }

  private static ColumnFacts read(Table.Row row) {
    String minimum = row.get("minimum");
    String values = row.get("values");
    return new ColumnFacts(
        row.get("title"),
        new Bilingual(row.get("chinese"), row.get("english")),
        row.get("required").equals("yes"),
        minimum.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(minimum)),
        row.get("pattern"),
        values.isEmpty() ? List.of() : BAR.splitAsStream(values).toList(),
        Integer.parseInt(row.get("width")));
  }
}
