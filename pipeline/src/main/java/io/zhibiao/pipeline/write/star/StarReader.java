package io.zhibiao.pipeline.write.star;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.ArticleRow;
import io.zhibiao.pipeline.row.CellType;
import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.row.SourceRow;
import io.zhibiao.pipeline.write.Sink;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a star back as the rows that it was written from, in their order. */
public final class StarReader {

  /** By bytes, as rows are ordered, whatever the database's own order of texts. */
  private static final String BY_SOURCE = " order by source collate \"C\"";

  private static final int AT_ONCE = 1000;

  private final Connection connection;

  public StarReader(Connection connection) {
    this.connection = connection;
  }

  /** Hands everything over. */
  public void read(Sink sink) throws SQLException, IOException {
    read(
        "select * from article" + BY_SOURCE + ", article",
        StarTable.ARTICLE.columns(),
        (cells, row) -> sink.article(new ArticleRow(cells)));
    read(
        "select m.*, i.name as canonical from metric m"
            + " left join indicator i on i.indicator_id = m.indicator_id"
            + BY_SOURCE
            + ", start, \"end\", metric_id",
        List.of(MetricColumn.values()),
        (cells, row) -> sink.metric(new MetricRow(cells), canonical(cells, row)));
    read(
        "select * from error" + BY_SOURCE,
        StarTable.ERROR.columns(),
        (cells, row) -> sink.failure(Failure.of(cells)));
    for (SourceRow row : sources()) {
      sink.source(row);
    }
  }

  /** Hands the figures over, in order. */
  public void metrics(Consumer<MetricRow> taker) throws SQLException, IOException {
    read(
        "select * from metric" + BY_SOURCE + ", start, \"end\", metric_id",
        List.of(MetricColumn.values()),
        (cells, row) -> taker.accept(new MetricRow(cells)));
  }

  /**
   * The figures that a question finds.
   *
   * @param question for rows with the columns of {@code metric}, its blanks filled
   */
  public static List<MetricRow> metrics(PreparedStatement question) throws SQLException {
    List<MetricRow> metrics = new ArrayList<>();
    try (ResultSet rows = question.executeQuery()) {
      Set<String> names = names(rows.getMetaData());
      while (rows.next()) {
        metrics.add(new MetricRow(cells(rows, List.of(MetricColumn.values()), names)));
      }
    }
    return metrics;
  }

  /** The sources, in order. */
  public List<SourceRow> sources() throws SQLException {
    List<SourceRow> sources = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from source" + BY_SOURCE)) {
      Set<String> names = names(rows.getMetaData());
      while (rows.next()) {
        sources.add(SourceRow.of(cells(rows, StarTable.SOURCE.columns(), names)));
      }
    }
    return sources;
  }

  private static Optional<IndicatorRow> canonical(List<String> cells, ResultSet row)
      throws SQLException {
    String id = row.getString("indicator_id");
    return id == null
        ? Optional.empty()
        : Optional.of(new IndicatorRow(cells.get(0), id, row.getString("canonical")));
  }

  private void read(String sql, List<? extends Column> columns, RowTaker taker)
      throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(AT_ONCE);
      try (ResultSet rows = statement.executeQuery(sql)) {
        Set<String> names = names(rows.getMetaData());
        while (rows.next()) {
          taker.take(cells(rows, columns, names), rows);
        }
      }
    }
  }

  private static List<String> cells(
      ResultSet row, List<? extends Column> columns, Set<String> names) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (Column column : columns) {
      cells.add(cell(row, column, names));
    }
    return cells;
  }

  private static Set<String> names(ResultSetMetaData columns) throws SQLException {
    Set<String> names = new HashSet<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      names.add(columns.getColumnName(i));
    }
    return names;
  }

  /**
   * As it was written: null was empty, and a decimal had no zeros at its end. Empty where a base
   * that an earlier version wrote has no such column.
   */
  private static String cell(ResultSet row, Column column, Set<String> names) throws SQLException {
    String name = column.header();
    if (!names.contains(name)) {
      return "";
    }
    if (column.type() != CellType.DECIMAL) {
      return orEmpty(row.getString(name));
    }
    BigDecimal value = row.getBigDecimal(name);
    if (value != null) {
      return value.stripTrailingZeros().toPlainString();
    }
    String beside = name + StarTable.TEXT_BESIDE;
    return names.contains(beside) ? orEmpty(row.getString(beside)) : "";
  }

  private static String orEmpty(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  private interface RowTaker {
    void take(List<String> cells, ResultSet row) throws SQLException, IOException;
  }
}
