package io.zhibiao.pipeline.serve;

import static java.util.stream.Collectors.toSet;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.Metric.Origin;
import io.zhibiao.pipeline.correction.Ground;
import io.zhibiao.pipeline.html.IndexPage.Counts;
import io.zhibiao.pipeline.html.IndexPage.SourceLine;
import io.zhibiao.pipeline.html.Served;
import io.zhibiao.pipeline.row.MetricRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sources on a shelf, and the way to each of their figures. */
final class Sources {

  private final Shelf shelf;

  Sources(Shelf shelf) {
    this.shelf = shelf;
  }

  /** A source and the parts that it is shown in. */
  record Known(String source, int number, Parts parts) {

    /** The page of a place in it. */
    String page(int start) {
      return Served.page(number, parts.at(start));
    }
  }

  /** All that could be read, by name. */
  Map<String, Known> known() {
    Map<String, Known> known = new HashMap<>();
    for (List<String> line : shelf.lines("select source, number, parts from source_text")) {
      int number = Integer.parseInt(line.get(1));
      known.put(line.get(0), new Known(line.get(0), number, Parts.ofCell(line.get(2))));
    }
    return known;
  }

  /** The source of a number. */
  Optional<Known> numbered(int number) {
    return known().values().stream().filter(known -> known.number() == number).findFirst();
  }

  /** The text that its offsets count in; empty where there is no such source. */
  Optional<String> text(String source) {
    return shelf.lines("select text from source_text where source = ?", source).stream()
        .map(line -> line.get(0))
        .findFirst();
  }

  /** Its figures as they were read, with those that were added, in the order of the contract. */
  List<Metric> shown(String source) {
    return shelf
        .rows(
            """
            from (from metric where source = ?
              union all by name
              from decided where source = ?
                and metric_id not in (select metric_id from metric where source = ?))
            order by start, "end", metric_id\
            """,
            source,
            source,
            source)
        .stream()
        .map(MetricRow::metric)
        .toList();
  }

  /**
   * The figures of a part, in the order of the contract.
   *
   * @param shown as they were read, with those that were added
   * @param standing as they are after the decisions
   */
  record Figures(List<Metric> shown, List<Metric> standing) {}

  /** Those of a part, which is checked by itself, so that it opens at once. */
  Figures figures(Known known, int part) {
    List<Metric> read = ofPart("metric", known, part);
    List<Metric> made = ofPart("decided", known, part);
    Set<String> ids = read.stream().map(Metric::id).collect(toSet());
    Set<String> decided = new HashSet<>();
    shelf
        .lines("select metric_id from decision where decision <> '' and source = ?", known.source())
        .forEach(line -> decided.add(line.get(0)));
    return new Figures(
        joined(read.stream(), made.stream().filter(metric -> !ids.contains(metric.id()))),
        joined(read.stream().filter(metric -> !decided.contains(metric.id())), made.stream()));
  }

  private static List<Metric> joined(Stream<Metric> read, Stream<Metric> made) {
    return Stream.concat(read, made).sorted(MetricRow.BY_PLACE).toList();
  }

  private List<Metric> ofPart(String table, Known known, int part) {
    List<Integer> starts = known.parts().starts();
    int end = part + 1 < starts.size() ? starts.get(part + 1) : Integer.MAX_VALUE;
    return shelf
        .rows(
            "from %s where source = ? and start >= ? and start < ?".formatted(table),
            known.source(),
            starts.get(part),
            end)
        .stream()
        .map(MetricRow::metric)
        .toList();
  }

  /** What figures may be added to. */
  Optional<Ground> ground(String source) {
    return text(source).map(text -> new Ground(source, text, start -> origin(source, start)));
  }

  private Origin origin(String source, int start) {
    List<List<String>> found =
        shelf.lines(
            """
            select article, title, (select max(published) from metric m
              where m.source = a.source and m.article = a.article)
            from article a where source = ? and (article = 1 or start <= ?)
            order by article desc limit 1\
            """,
            source,
            start);
    if (found.isEmpty()) {
      return new Origin(source, 1, "", Optional.empty());
    }
    List<String> line = found.get(0);
    return new Origin(
        source,
        Integer.parseInt(line.get(0)),
        line.get(1),
        Optional.of(line.get(2)).filter(day -> !day.isEmpty()).map(LocalDate::parse));
  }

  /** Its articles. */
  List<Served.Heading> headings(Known known) {
    return shelf
        .lines("select title, start from article where source = ? order by article", known.source())
        .stream()
        .map(
            line -> {
              int start = Integer.parseInt(line.get(1));
              return new Served.Heading(line.get(0), start, known.page(start));
            })
        .toList();
  }

  /** The pages that figures stand on. */
  Function<Metric, String> pages() {
    Map<String, Known> known = known();
    return metric -> {
      Known source = known.get(metric.origin().source());
      return source == null ? "index.html" : source.page(metric.evidence().start());
    };
  }

  /** Lines of the first page, by name; a source that failed says why. */
  List<SourceLine> lines() {
    List<List<String>> found =
        shelf.lines(
            """
            select s.source,
              coalesce(a.title, ''), coalesce(a.published, ''), coalesce(a.articles, 0),
              coalesce(r.figures, 0), coalesce(r.doubted, 0), coalesce(e.message, '')
            from (select source from source union select source from source_text) s
            left join (select source, count(*) as articles,
                arg_min(title, article) as title, min(published) as published
              from article group by source) a on a.source = s.source
            left join (select source, count(*) as figures, count(doubt) as doubted
              from result group by source) r on r.source = s.source
            left join error e on e.source = s.source
            order by s.source\
            """);
    // Asked for later: what has come meanwhile has a page, too.
    Map<String, Known> known = known();
    List<SourceLine> lines = new ArrayList<>();
    for (List<String> line : found) {
      Known source = known.get(line.get(0));
      lines.add(
          SourceLine.served(
              source == null ? "" : source.page(0),
              line.get(0),
              line.get(1),
              line.get(2),
              new Counts(
                  Long.parseLong(line.get(3)),
                  Integer.parseInt(line.get(4)),
                  Long.parseLong(line.get(5))),
              line.get(6)));
    }
    return lines;
  }
}
