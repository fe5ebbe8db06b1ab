package io.zhibiao.pipeline.write.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The parts that put charts on a sheet of a workbook, which the library that writes the sheets
 * cannot do.
 */
final class ChartParts {

  private static final String DRAWING_NAME = "xl/drawings/charts.xml";
  private static final String DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
  private static final String CHART =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

  private ChartParts() {}

  /**
   * Names and contents.
   *
   * @param sheet number of the sheet, from 1; what it holds otherwise is left out
   */
  static Map<String, String> of(int sheet, List<Chart> charts) {
    Map<String, String> parts = new TreeMap<>();
    List<String> targets = new ArrayList<>();
    for (int i = 0; i < charts.size(); i++) {
      parts.put(chartName(i), ChartXml.chart(charts.get(i)));
      targets.add("/" + chartName(i));
    }
    parts.put("xl/worksheets/sheet%d.xml".formatted(sheet), ChartXml.sheet());
    parts.put(
        "xl/worksheets/_rels/sheet%d.xml.rels".formatted(sheet),
        ChartXml.relationships("drawing", List.of("/" + DRAWING_NAME)));
    parts.put(DRAWING_NAME, ChartXml.drawing(charts.size()));
    parts.put("xl/drawings/_rels/charts.xml.rels", ChartXml.relationships("chart", targets));
    return parts;
  }

  /** Content types of those that are new in the workbook, by name. */
  static Map<String, String> types(List<Chart> charts) {
    Map<String, String> types = new TreeMap<>();
    types.put(DRAWING_NAME, DRAWING);
    for (int i = 0; i < charts.size(); i++) {
      types.put(chartName(i), CHART);
    }
    return types;
  }

  private static String chartName(int chart) {
    return "xl/charts/chart%d.xml".formatted(chart + 1);
  }
}
