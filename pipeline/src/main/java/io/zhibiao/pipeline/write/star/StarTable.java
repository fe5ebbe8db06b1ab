package io.zhibiao.pipeline.write.star;

import io.zhibiao.pipeline.row.ArticleColumn;
import io.zhibiao.pipeline.row.CellType;
import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.row.FailureColumn;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.SourceColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The tables of the star and their columns, in the order of the migrations. */
public enum StarTable {
  METRIC(List.of("metric_id"), metricColumns()),
  ARTICLE(List.of("source", "article"), List.of(ArticleColumn.values())),
  ERROR(List.of("source"), List.of(FailureColumn.values())),
  SOURCE(List.of("source"), List.of(SourceColumn.values())),
  REGION(List.of("region_code"), texts("region_code", "name", "level", "parent_code")),
  INDICATOR(List.of("indicator_id"), texts("indicator_id", "name", "theme", "unit", "aliases")),
  UNIT(
      List.of("unit"),
      List.of(
          StarColumn.text("unit"),
          StarColumn.text("dimension"),
          StarColumn.text("si"),
          new StarColumn("factor", CellType.DECIMAL)));

  /**
   * What the name of a column ends with that takes, as text, the decimals that the column without
   * it can't hold.
   */
  public static final String TEXT_BESIDE = "_text";

  private final List<String> key;
  private final List<Column> columns;

  StarTable(List<String> key, List<Column> columns) {
    this.key = key;
    this.columns = columns;
  }

  /** Columns that no two of its rows have alike. */
  List<String> key() {
    return key;
  }

  /** All columns, in the order of cells. */
  public List<Column> columns() {
    return columns;
  }

  /** Its name in the database. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the table that the rows of a run gather in. */
  String fresh() {
    return "fresh_" + label();
  }

  private static List<Column> metricColumns() {
    List<Column> columns = new ArrayList<>(List.of(MetricColumn.values()));
    columns.add(StarColumn.text("indicator_id"));
    return List.copyOf(columns);
  }

  private static List<Column> texts(String... headers) {
    return Arrays.stream(headers).map(StarColumn::text).toList();
  }
}
