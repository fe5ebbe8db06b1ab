package io.zhibiao.pipeline.write.star;

import static java.util.stream.Collectors.joining;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.row.SourceRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes the rows of a run over into the star, within the open transaction. Rows that are there as
 * they should be are not touched, so that a run which brings nothing new changes nothing.
 */
final class Merge {

  /** All sources of the run; one that gave no rows has a word in the second column. */
  private static final String SOURCES = "run_source";

  private final Base base;

  Merge(Base base) {
    this.base = base;
  }

  /** Makes the temporary tables that rows gather in. */
  void begin() throws SQLException {
    execute("create temporary table %s (source varchar, failed varchar)".formatted(SOURCES));
    for (StarTable table : StarTable.values()) {
      execute(
          "create temporary table %s as select * from %s limit 0"
              .formatted(table.fresh(), table.label()));
    }
  }

  /** Takes over what has gathered. */
  void finish(StarRun run, List<Failure> failures, List<SourceRow> sources) throws SQLException {
    addSources(run.sources(), failures);
    add(StarTable.ERROR, failures.stream().map(Failure::cells).toList());
    add(StarTable.SOURCE, sources.stream().map(SourceRow::cells).toList());
    String replaced = "source in (select source from %s where failed is null)".formatted(SOURCES);
    String told = "source in (select source from %s)".formatted(SOURCES);
    String gone = run.replace() ? " or not " + told : "";
    takeOver(StarTable.METRIC, replaced + gone);
    takeOver(StarTable.ARTICLE, replaced + gone);
    takeOver(StarTable.ERROR, told + gone);
    takeOver(StarTable.SOURCE, told + gone);
    takeOverDimensions(run);
  }

  private void addSources(List<String> sources, List<Failure> failures) throws SQLException {
    Set<String> failed = new HashSet<>();
    failures.forEach(failure -> failed.add(failure.source()));
    List<Column> columns = List.of(StarColumn.text("source"), StarColumn.text("failed"));
    try (RowLoader loader = base.load(SOURCES, columns)) {
      for (String source : sources) {
        loader.add(List.of(source, failed.contains(source) ? "failed" : ""));
      }
    }
  }

  /** The tables that figures point at hold just what these need, and all indicators. */
  private void takeOverDimensions(StarRun run) throws SQLException {
    List<String> codes = new ArrayList<>();
    query(
        "select region_code from metric where region_code is not null"
            + " union select region_code from article where region_code is not null",
        row -> codes.add(row.getString(1)));
    TreeMap<String, String> units = new TreeMap<>();
    query(
        "select unit, min(type) from metric where unit is not null group by unit",
        row -> units.put(row.getString(1), row.getString(2)));
    add(StarTable.REGION, run.dimensions().regions(codes));
    add(StarTable.UNIT, run.dimensions().units(units));
    add(StarTable.INDICATOR, run.dimensions().canonical());
    takeOver(StarTable.REGION, "true");
    takeOver(StarTable.UNIT, "true");
    // One of the user's own that this run was not told of stays while rows point at it.
    takeOver(
        StarTable.INDICATOR,
        "indicator_id in (select indicator_id from fresh_indicator)"
            + " or indicator_id not in"
            + " (select indicator_id from metric where indicator_id is not null)");
  }

  /**
   * Makes the table hold the fresh rows, and of the others only those that are not in scope.
   *
   * @param scope the condition for a row to be replaced
   */
  private void takeOver(StarTable table, String scope) throws SQLException {
    execute("analyze " + table.fresh());
    String sameKey = equal(table.key(), " and ", "%s = %s");
    execute(
        """
        delete from %s as old where (%s) and not exists
          (select 1 from %s as fresh where %s and %s)"""
            .formatted(table.label(), scope, table.fresh(), sameKey, same(table)));
    execute(
        """
        insert into %s select * from %s as fresh
        where not exists (select 1 from %s as old where %s)"""
            .formatted(table.label(), table.fresh(), table.label(), sameKey));
  }

  /** All cells are alike, those of columns that only this database has among them. */
  private String same(StarTable table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Statement statement = base.connection().createStatement();
        ResultSet nothing =
            statement.executeQuery("select * from %s limit 0".formatted(table.label()))) {
      for (int i = 1; i <= nothing.getMetaData().getColumnCount(); i++) {
        columns.add(nothing.getMetaData().getColumnName(i));
      }
    }
    return equal(columns, " and ", "%s is not distinct from %s");
  }

  private static String equal(List<String> columns, String separator, String comparison) {
    return columns.stream()
        .map(column -> comparison.formatted("fresh." + quoted(column), "old." + quoted(column)))
        .collect(joining(separator));
  }

  /** {@code end} is a word of SQL. */
  private static String quoted(String column) {
    return '"' + column + '"';
  }

  private void add(StarTable table, List<List<String>> rows) throws SQLException {
    try (RowLoader loader = base.load(table.fresh(), table.columns())) {
      for (List<String> cells : rows) {
        loader.add(cells);
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = base.connection().createStatement()) {
      statement.execute(sql);
    }
  }

  private void query(String sql, RowTaker taker) throws SQLException {
    try (Statement statement = base.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        taker.take(rows);
      }
    }
  }

  private interface RowTaker {
    void take(ResultSet row) throws SQLException;
  }
}
