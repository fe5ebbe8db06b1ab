package io.zhibiao.pipeline.plain;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of rows as Chinese readers say them: {@code yoy} is 同比. */
public final class Words {

  private static final Map<String, String> CHINESE =
      Table.load(Words.class, "words.tsv").rows().stream()
          .collect(
              Collectors.toMap(
                  row -> row.get("column") + " " + row.get("label"), row -> row.get("chinese")));

  private Words() {}

  /** What the row holds in the column; words that have no Chinese stay. */
  public static String of(MetricRow row, MetricColumn column) {
    String cell = row.cell(column);
    if (column == MetricColumn.DOUBT) {
      return cell.isEmpty()
          ? ""
          : Arrays.stream(cell.split(";", -1))
              .map(word -> of(column, word))
              .collect(Collectors.joining("、"));
    }
    return of(column, cell);
  }

  private static String of(MetricColumn column, String label) {
    return CHINESE.getOrDefault(column.header() + " " + label, label);
  }
}
