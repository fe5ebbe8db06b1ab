package io.zhibiao.pipeline.html;

import java.util.List;

/**
 * The values of one indicator over time and regions, and the indicators that there are.
 *
 * @param asked what the list of indicators is searched for
 * @param choices the indicators
 * @param title of the chosen one with span and unit; empty where none is chosen
 * @param spans parts of the year that there are values for
 * @param years in order
 * @param regions a line each
 * @param chart of those that have values of several years
 */
public record SeriesPage(
    String asked,
    List<Choice> choices,
    String title,
    List<Choice> spans,
    List<Integer> years,
    List<Region> regions,
    Chart chart) {

  public SeriesPage {
    choices = List.copyOf(choices);
    spans = List.copyOf(spans);
    years = List.copyOf(years);
    regions = List.copyOf(regions);
  }

  /**
   * A way to a series.
   *
   * @param count of its values
   */
  public record Choice(String name, String page, long count, boolean chosen) {}

  /**
   * A region's values, one a year; empty where there is none.
   *
   * @param name its own, without what holds it
   */
  public record Region(String name, String path, List<Value> values) {}

  /**
   * A value and the way to its text.
   *
   * @param change on the year before; empty where it is not known
   * @param other what another text tells instead; empty where all agree
   */
  public record Value(String text, String page, String change, String other) {

    public static final Value NONE = new Value("", "", "", "");
  }

  /**
   * Lines over time, in the units of their drawing: 720 by 290.
   *
   * @param heights values that are written beside it
   * @param years that are written below it
   */
  public record Chart(List<Curve> curves, List<Tick> heights, List<Tick> years) {

    public static final Chart NONE = new Chart(List.of(), List.of(), List.of());

    public Chart {
      curves = List.copyOf(curves);
      heights = List.copyOf(heights);
      years = List.copyOf(years);
    }
  }

  /**
   * A line of the chart.
   *
   * @param points as SVG has them
   */
  public record Curve(String name, String points, List<Dot> dots) {

    public Curve {
      dots = List.copyOf(dots);
    }
  }

  /** A value in the chart. */
  public record Dot(String x, String y, String title) {}

  /** A word beside the chart. */
  public record Tick(String at, String label) {}

  /** JSON for the script. */
  public String data() {
    return PageData.ofIndex();
  }
}
