package io.zhibiao.pipeline.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.correction.Corrections;
import io.zhibiao.pipeline.correction.Corrections.Corrected;
import io.zhibiao.pipeline.correction.Ground;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What reviewers decide of figures. Each decision is kept at once, with a revision: who decides
 * without having seen what another window decided meanwhile is refused and shown that.
 */
final class Decisions {

  static final String DECISION = "decision";
  static final String REVISION = "revision";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

  private final Shelf shelf;
  private final Sources sources;

  Decisions(Shelf shelf, Sources sources) {
    this.shelf = shelf;
    this.sources = sources;
  }

  /**
   * What came of a decision.
   *
   * @param revision that it is kept under
   * @param other what another window decided meanwhile; then this one is not kept
   */
  record Outcome(long revision, Optional<Map<String, String>> other) {}

  /**
   * Decides.
   *
   * @param line cells by the columns of a table of corrections; an empty {@code decision} takes the
   *     one that stands back
   * @param seen the revision that the reviewer has seen of this figure; 0 for none
   * @throws UsageException where it is malformed, or there is no such figure or place
   */
  synchronized Outcome decide(Map<String, String> line, long seen) {
    String id = line.getOrDefault(MetricColumn.METRIC_ID.header(), "");
    Optional<Map<String, String>> last = last(id);
    if (last.isPresent() && revision(last.get()) != seen) {
      return new Outcome(revision(last.get()), last);
    }
    List<Metric> decided = line.getOrDefault(DECISION, "").isEmpty() ? List.of() : applied(line);
    long revision = revision() + 1;
    keep(id, line, decided, revision);
    return new Outcome(revision, Optional.empty());
  }

  private static long revision(Map<String, String> decision) {
    return Long.parseLong(decision.getOrDefault(REVISION, "0"));
  }

  private List<Metric> applied(Map<String, String> line) {
    Ground ground =
        sources.ground(line.getOrDefault(MetricColumn.SOURCE.header(), "")).orElseThrow(this::none);
    List<Metric> read =
        shelf
            .rows(
                "from metric where metric_id = ?",
                line.getOrDefault(MetricColumn.METRIC_ID.header(), ""))
            .stream()
            .map(MetricRow::metric)
            .toList();
    Corrected corrected = Corrections.of(List.of(line)).applied(read, ground);
    if (corrected.met() == 0) {
      throw none();
    }
    return corrected.metrics();
  }

  private UsageException none() {
    return new UsageException(
        new Bilingual("那里没有这个数字，文件可能已改", "there is no such figure, the file may have changed"));
  }

  private void keep(String id, Map<String, String> line, List<Metric> decided, long revision) {
    shelf.wholly(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  """
                  insert into decision values (?, ?, ?, ?, ?) on conflict (metric_id) do update
                  set decision = excluded.decision, cells = excluded.cells,
                    revision = excluded.revision\
                  """)) {
            statement.setString(1, id);
            statement.setString(2, line.getOrDefault(MetricColumn.SOURCE.header(), ""));
            statement.setString(3, line.getOrDefault(DECISION, ""));
            statement.setString(4, json(line));
            statement.setLong(5, revision);
            statement.executeUpdate();
          }
          try (PreparedStatement statement =
              connection.prepareStatement("delete from decided where metric_id = ?")) {
            statement.setString(1, id);
            statement.executeUpdate();
          }
          shelf.add(connection, decided);
          return 0;
        });
  }

  /** Makes the rows after decisions anew, of all sources or of one that was read again. */
  synchronized void reapply() {
    List<Metric> decided = new ArrayList<>();
    for (Map.Entry<String, List<Map<String, String>>> of : bySource().entrySet()) {
      sources
          .ground(of.getKey())
          .ifPresent(ground -> decided.addAll(decided(ground, of.getValue())));
    }
    shelf.wholly(
        connection -> {
          Shelf.execute(connection, "delete from decided");
          shelf.add(connection, decided);
          return 0;
        });
  }

  private List<Metric> decided(Ground ground, List<Map<String, String>> lines) {
    List<Metric> read =
        shelf
            .rows(
                "from metric where metric_id in (select metric_id from decision) and source = ?",
                ground.source())
            .stream()
            .map(MetricRow::metric)
            .toList();
    List<String> meant = lines.stream().map(line -> line.getOrDefault("metric_id", "")).toList();
    return Corrections.of(lines)
        .applied(read.stream().filter(metric -> meant.contains(metric.id())).toList(), ground)
        .metrics();
  }

  private Map<String, List<Map<String, String>>> bySource() {
    Map<String, List<Map<String, String>>> bySource = new LinkedHashMap<>();
    for (Map<String, String> line : standing()) {
      bySource
          .computeIfAbsent(
              line.getOrDefault(MetricColumn.SOURCE.header(), ""), none -> new ArrayList<>())
          .add(line);
    }
    return bySource;
  }

  /** All that stand, by source and place. */
  List<Map<String, String>> standing() {
    return cells(
        shelf.lines(
            "select cells, revision from decision where decision <> '' order by source,"
                + " metric_id"));
  }

  /** Those on figures of a source. */
  List<Map<String, String>> of(String source) {
    return cells(
        shelf.lines(
            "select cells, revision from decision where source = ? order by metric_id", source));
  }

  /** Those since a revision, those that were taken back among them. */
  List<Map<String, String>> since(long revision) {
    return cells(
        shelf.lines(
            "select cells, revision from decision where revision > ? order by revision", revision));
  }

  /** The last one's. */
  long revision() {
    return Long.parseLong(
        shelf.lines("select coalesce(max(revision), 0) from decision").get(0).get(0));
  }

  /** That of the last decision on a figure; 0 where there was none. */
  String revisionOf(String id) {
    return last(id).map(decision -> decision.getOrDefault(REVISION, "0")).orElse("0");
  }

  private Optional<Map<String, String>> last(String id) {
    return cells(shelf.lines("select cells, revision from decision where metric_id = ?", id))
        .stream()
        .findFirst();
  }

  private static List<Map<String, String>> cells(List<List<String>> lines) {
    List<Map<String, String>> decisions = new ArrayList<>();
    for (List<String> line : lines) {
      Map<String, String> cells = parse(line.get(0));
      cells.put(REVISION, line.get(1));
      decisions.add(cells);
    }
    return decisions;
  }

  /** A JSON object of texts. */
  static Map<String, String> parse(String json) {
    try {
      return new LinkedHashMap<>(JSON.readValue(json, CELLS));
    } catch (JsonProcessingException e) {
      throw new UsageException(new Bilingual("不是 JSON 对象", "is no JSON object"), e);
    }
  }

  private static String json(Map<String, String> cells) {
    try {
      return JSON.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts always are JSON", e);
    }
  }
}
