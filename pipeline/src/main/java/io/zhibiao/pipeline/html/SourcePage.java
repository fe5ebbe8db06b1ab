package io.zhibiao.pipeline.html;

import io.zhibiao.extract.value.FigureType;
import io.zhibiao.pipeline.html.MarkedText.Line;
import io.zhibiao.pipeline.row.MetricColumn;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What the page of a source shows. */
public record SourcePage(AuditedSource source, List<Figure> figures, List<Line> lines) {

  /** The columns of the table; {@code text} is the figure itself. */
  private static final List<String> COLUMNS =
      List.of("type", "text", "indicator", "value", "aspect", "period", "region", "decision");

  static SourcePage of(AuditedSource source) {
    List<Figure> figures =
        IntStream.range(0, source.rows().size())
            .mapToObj(number -> new Figure(number, source.rows().get(number)))
            .toList();
    return new SourcePage(source, figures, MarkedText.lines(source.text(), source.rows()));
  }

  /** A type of figure that the source has, and how many of them. */
  public record TypeCount(String name, long figures) {}

  public String name() {
    return Visible.plain(source.name());
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

  public Inline inline() {
    return Inline.ALL;
  }

  /** JSON for the script. */
  public String data() {
    return PageData.of(source);
  }

  private long count(String type) {
    return figures.stream().filter(figure -> figure.type().equals(type)).count();
  }

  private String first(MetricColumn column) {
    return source.rows().stream()
        .map(row -> row.cell(column))
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
