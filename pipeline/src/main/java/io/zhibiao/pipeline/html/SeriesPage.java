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
 * @param curves of the chart
 */
public record SeriesPage(
    String asked,
    List<Choice> choices,
    String title,
    List<Choice> spans,
    List<Integer> years,
    List<Region> regions,
    List<Curve> curves) {

  public SeriesPage {
    choices = List.copyOf(choices);
    spans = List.copyOf(spans);
    years = List.copyOf(years);
    regions = List.copyOf(regions);
    curves = List.copyOf(curves);
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
   */
  public record Value(String text, String page, String change) {}

  /**
   * A line of the chart, in the units of its drawing: 720 by 240.
   *
   * @param points as SVG has them
   */
  public record Curve(String name, String points, List<Dot> dots) {}

  /** A value in the chart. */
  public record Dot(String x, String y, String title, String year) {}

  /** JSON for the script. */
  public String data() {
    return PageData.ofIndex();
  }
}
