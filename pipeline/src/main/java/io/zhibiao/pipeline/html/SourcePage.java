package io.zhibiao.pipeline.html;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.pipeline.html.MarkedText.Line;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What the page of a source shows.
 *
 * @param source its name as in rows
 * @param file of the page
 * @param whole whether the lines are the source's text; else its sentences with figures
 * @param findings that one of its figures takes part in, those that break first
 * @param claims whose evidence stands in it
 * @param served what it has beside where it is served; empty where it is a file
 */
public record SourcePage(
    String source,
    String file,
    boolean whole,
    List<Line> lines,
    List<Figure> figures,
    List<FindingView> findings,
    List<ClaimView> claims,
    Optional<Served> served) {

  /** The columns of the table; {@code text} is the figure itself. */
  private static final List<String> COLUMNS =
      List.of("type", "text", "indicator", "value", "aspect", "period", "region", "decision");

  /**
   * Makes the page.
   *
   * @param text empty where it is not at hand
   * @param metrics of the source, in the order of their places
   * @param served empty where the page is a file
   */
  static SourcePage of(
      String source,
      String file,
      Optional<String> text,
      List<Metric> metrics,
      List<FindingView> findings,
      List<ClaimView> claims,
      Optional<Served> served) {
    List<MetricRow> rows = metrics.stream().map(MetricRow::of).toList();
    int base = served.map(Served::base).orElse(0);
    Optional<Spans> spans = text.flatMap(whole -> Spans.of(whole, rows, base));
    return new SourcePage(
        source,
        file,
        spans.isPresent(),
        MarkedText.lines(spans.orElseGet(() -> Spans.ofSentences(rows))),
        IntStream.range(0, rows.size())
            .mapToObj(number -> new Figure(number, rows.get(number)))
            .toList(),
        findings.stream().sorted(Comparator.comparing(FindingView::outcome)).toList(),
        claims,
        served);
  }

  /** Where in the source its text begins, in code points. */
  public int base() {
    return served.map(Served::base).orElse(0);
  }

  /** Its style and script. */
  public Inline inline() {
    return served.isPresent() ? Inline.SERVED_SOURCE : Inline.SOURCE;
  }

  /** A type of figure that the source has, and how many of them. */
  public record TypeCount(String name, long figures) {}

  public String name() {
    return Visible.plain(source);
  }

  /** Of its first article that has one. */
  public String title() {
    return Visible.plain(first(MetricColumn.TITLE));
  }

  public String published() {
    return first(MetricColumn.PUBLISHED);
  }

  public List<String> columns() {
    return COLUMNS;
  }

  /** In the order of the contract. */
  public List<TypeCount> types() {
    return Arrays.stream(FigureType.values())
        .map(type -> new TypeCount(type.label(), count(type.label())))
        .filter(type -> type.figures() > 0)
        .toList();
  }

  public List<String> regions() {
    return distinct(Figure::region);
  }

  public List<String> periods() {
    return distinct(Figure::period);
  }

  public long breaks() {
    return findings.stream().filter(finding -> finding.outcome().equals("breaks")).count();
  }

  /** How many of its figures are not sure of all their columns. */
  public long doubted() {
    return figures.stream().filter(Figure::doubted).count();
  }

  /** JSON for the script. */
  public String data() {
    return PageData.of(source, figures, served);
  }

  private long count(String type) {
    return figures.stream().filter(figure -> figure.type().equals(type)).count();
  }

  private String first(MetricColumn column) {
    return figures.stream()
        .map(figure -> figure.row().cell(column))
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .orElse("");
  }

  private List<String> distinct(Function<Figure, String> cell) {
    return figures.stream()
        .map(cell)
        .filter(value -> !value.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
