package io.zhibiao.pipeline.write.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Puts charts into a workbook, which the library that writes the sheets cannot do. All other parts
 * are copied as they are, still compressed.
 */
final class ChartParts {

  private static final String TYPES = "[Content_Types].xml";
  private static final String DRAWING_NAME = "xl/drawings/charts.xml";
  private static final String DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
  private static final String CHART =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

  /** The clock has no part in a result. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ChartParts() {}

  /**
   * Copies the workbook, with the charts on one of its sheets.
   *
   * @param sheet number of the sheet, from 1; all that it held is left out
   */
  static void add(Path from, Path to, int sheet, List<Chart> charts) throws IOException {
    Map<String, String> parts = parts(sheet, charts);
    try (ZipFile plain = ZipFile.builder().setPath(from).get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(to)) {
      for (ZipArchiveEntry entry : Collections.list(plain.getEntriesInPhysicalOrder())) {
        if (entry.getName().equals(TYPES)) {
          String types = new String(plain.getInputStream(entry).readAllBytes(), UTF_8);
          write(out, TYPES, types.replace("</Types>", types(charts.size()) + "</Types>"));
        } else if (!parts.containsKey(entry.getName())) {
          out.addRawArchiveEntry(entry, plain.getRawInputStream(entry));
        }
      }
      for (Map.Entry<String, String> part : parts.entrySet()) {
        write(out, part.getKey(), part.getValue());
      }
    }
  }

  private static Map<String, String> parts(int sheet, List<Chart> charts) {
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

  private static String chartName(int chart) {
    return "xl/charts/chart%d.xml".formatted(chart + 1);
  }

  private static String types(int charts) {
    StringBuilder types = new StringBuilder(override(DRAWING_NAME, DRAWING));
    for (int i = 0; i < charts; i++) {
      types.append(override(chartName(i), CHART));
    }
    return types.toString();
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, type);
  }

  private static void write(ZipArchiveOutputStream out, String name, String text)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(TIME);
    out.putArchiveEntry(entry);
    out.write(text.getBytes(UTF_8));
    out.closeArchiveEntry();
  }
}
