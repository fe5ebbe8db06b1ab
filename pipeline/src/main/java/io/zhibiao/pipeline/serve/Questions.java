package io.zhibiao.pipeline.serve;

import io.zhibiao.pipeline.html.RowsPage;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds rows of all sources by words, type, region, period and doubt. */
final class Questions {

  private static final int AT_ONCE = 100;
  private static final String FROM = "from";
  private static final String KINDS = "doubt is null, type = 'date'";
  private static final String ORDER = " order by " + KINDS + ", source, start, \"end\", metric_id";

  private final Shelf shelf;
  private final Sources sources;
  private final Remembered<List<String>> regions;

  Questions(Shelf shelf, Sources sources) {
    this.shelf = shelf;
    this.sources = sources;
    regions = new Remembered<>(shelf, () -> regions(shelf));
  }

  /** Rows that follow each other in the order that all are shown in. */
  private record Run(String sure, String dates, String source, long rows) {}

  /** Answers it. */
  RowsPage answer(Map<String, String> question) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    List<Object> values = new ArrayList<>();
    String words = question.getOrDefault("words", "").strip();
    if (!words.isEmpty()) {
      conditions.add(
          "(contains(lower(indicator), lower(?)) or contains(lower(subject), lower(?))"
              + " or contains(text, ?))");
      values.addAll(List.of(words, words, words));
    }
    equal("type", question, conditions, values);
    equal("region", question, conditions, values);
    String period = question.getOrDefault("period", "").strip();
    if (!period.isEmpty()) {
      conditions.add("starts_with(period, ?)");
      values.add(period);
    }
    switch (question.getOrDefault("doubt", "")) {
      case "some" -> conditions.add("doubt is not null");
      case "none" -> conditions.add("doubt is null");
      default -> {}
    }
    String fitting = " from result where " + String.join(" and ", conditions);
    return page(question, fitting, values);
  }

  /** All rows are counted by their few runs, and only those of the runs that are shown are read. */
  private RowsPage page(Map<String, String> question, String fitting, List<Object> values) {
    List<Run> runs = runs(fitting, values);
    long found = runs.stream().mapToLong(Run::rows).sum();
    int from = Math.max(0, number(question.getOrDefault(FROM, "0")));
    List<Run> shown = new ArrayList<>();
    long before = 0;
    long reached = 0;
    for (Run run : runs) {
      if (reached + run.rows() <= from) {
        before += run.rows();
      } else if (reached < from + AT_ONCE) {
        shown.add(run);
      }
      reached += run.rows();
    }
    return page(question, found, from, rows(fitting, values, shown, from - before));
  }

  private List<Run> runs(String fitting, List<Object> values) {
    return shelf
        .lines(
            "select %s, source, count(*)%s group by all order by all".formatted(KINDS, fitting),
            values.toArray())
        .stream()
        .map(line -> new Run(line.get(0), line.get(1), line.get(2), Long.parseLong(line.get(3))))
        .toList();
  }

  private List<MetricRow> rows(String fitting, List<Object> values, List<Run> runs, long from) {
    if (runs.isEmpty()) {
      return List.of();
    }
    List<Object> filled = new ArrayList<>(values);
    runs.forEach(run -> filled.add(run.source()));
    runs.forEach(run -> filled.addAll(List.of(run.sure(), run.dates(), run.source())));
    String shown =
        "%s and source in (%s) and (%s, source) in (%s)%s limit %d offset %d"
            .formatted(
                fitting,
                blanks("?", runs),
                KINDS,
                blanks("(cast(? as boolean), cast(? as boolean), ?)", runs),
                ORDER,
                AT_ONCE,
                from);
    return shelf.rows(shown, filled.toArray());
  }

  private static String blanks(String blank, List<Run> runs) {
    return String.join(", ", Collections.nCopies(runs.size(), blank));
  }

  private RowsPage page(Map<String, String> question, long found, int from, List<MetricRow> rows) {
    Map<String, Sources.Known> known = sources.known();
    List<RowsPage.Line> lines =
        rows.stream().map(row -> RowsPage.Line.of(row, page(row, known))).toList();
    return new RowsPage(
        question,
        found,
        from,
        lines,
        regions.get(),
        from == 0 ? "" : address(question, Math.max(0, from - AT_ONCE)),
        from + rows.size() >= found ? "" : address(question, from + AT_ONCE));
  }

  private static List<String> regions(Shelf shelf) {
    return shelf
        .lines(
            "select region from result where region is not null group by region"
                + " order by min(region_code), region")
        .stream()
        .map(line -> line.get(0))
        .toList();
  }

  private static String page(MetricRow row, Map<String, Sources.Known> known) {
    Sources.Known source = known.get(row.cell(MetricColumn.SOURCE));
    return source == null
        ? "index.html"
        : source.page(Integer.parseInt(row.cell(MetricColumn.START)));
  }

  private static void equal(
      String column, Map<String, String> question, List<String> conditions, List<Object> values) {
    String value = question.getOrDefault(column, "");
    if (!value.isEmpty()) {
      conditions.add(column + " = ?");
      values.add(value);
    }
  }

  private static String address(Map<String, String> question, int from) {
    Map<String, String> asked = new TreeMap<>(question);
    asked.put(FROM, Integer.toString(from));
    List<String> pairs = new ArrayList<>();
    asked.forEach(
        (name, value) ->
            pairs.add(
                URLEncoder.encode(name, StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return "rows.html?" + String.join("&", pairs);
  }

  /** What is no number begins at the beginning. */
  static int number(String text) {
    return text.length() <= 9 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(text)
        : 0;
  }
}
