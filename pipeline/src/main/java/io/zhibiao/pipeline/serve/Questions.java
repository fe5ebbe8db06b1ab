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
import java.util.stream.Stream;

/** Finds rows of all sources by words, type, region, period and doubt. */
final class Questions {

  private static final int AT_ONCE = 100;
  private static final String FROM = "from";
  private static final String ORDER =
      " order by doubt is null, type = 'date', source, start, \"end\", metric_id";

  private final Shelf shelf;
  private final Sources sources;

  Questions(Shelf shelf, Sources sources) {
    this.shelf = shelf;
    this.sources = sources;
  }

  /** Answers it. */
  RowsPage answer(Map<String, String> question) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    List<Object> values = new ArrayList<>();
    String words = question.getOrDefault("words", "").strip();
    if (!words.isEmpty()) {
      conditions.add(
          "(contains(lower(indicator), lower(?)) or contains(lower(coalesce(subject, '')),"
              + " lower(?)) or contains(text, ?))");
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
    String where = " where " + String.join(" and ", conditions);
    long found =
        Long.parseLong(
            shelf.lines("select count(*) from result" + where, values.toArray()).get(0).get(0));
    int from = Math.max(0, number(question.getOrDefault(FROM, "0")));
    String shown = "select metric_id, source from result%s%s limit %d offset %d";
    return page(
        question,
        found,
        from,
        rows(shelf.lines(shown.formatted(where, ORDER, AT_ONCE, from), values.toArray())));
  }

  /**
   * Their order is found by few columns, so that many rows are not read whole, and only those of
   * their sources are looked through.
   *
   * @param found the id and the source of each
   */
  private List<MetricRow> rows(List<List<String>> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<String> ids = found.stream().map(line -> line.get(0)).toList();
    List<String> of = found.stream().map(line -> line.get(1)).distinct().toList();
    return shelf.rows(
        "from result where source in (%s) and metric_id in (%s)%s"
            .formatted(blanks(of), blanks(ids), ORDER),
        Stream.concat(of.stream(), ids.stream()).toArray());
  }

  private static String blanks(List<String> values) {
    return String.join(", ", Collections.nCopies(values.size(), "?"));
  }

  private RowsPage page(Map<String, String> question, long found, int from, List<MetricRow> rows) {
    Map<String, Sources.Known> known = sources.known();
    List<RowsPage.Line> lines =
        rows.stream().map(row -> RowsPage.Line.of(row, page(row, known))).toList();
    List<String> regions =
        shelf
            .lines(
                "select region from result where region is not null group by region"
                    + " order by min(region_code), region")
            .stream()
            .map(line -> line.get(0))
            .toList();
    return new RowsPage(
        question,
        found,
        from,
        lines,
        regions,
        from == 0 ? "" : address(question, Math.max(0, from - AT_ONCE)),
        from + rows.size() >= found ? "" : address(question, from + AT_ONCE));
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
