package io.zhibiao.pipeline.write.xlsx;

import java.util.List;
import org.dhatim.fastexcel.XmlEscapeHelper;

/** Parts of a workbook that hold charts (ECMA-376, DrawingML). */
final class ChartXml {

  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** Charts stand in two columns. */
  private static final int IN_A_ROW = 2;

  private static final int CELLS_WIDE = 9;
  private static final int CELLS_HIGH = 18;

  /** Dark to light, so that they differ in print as well; one for each series. */
  private static final List<String> COLOURS = List.of("1F4E78", "ED7D31", "5B9BD5", "A5A5A5");

  private ChartXml() {}

  /** A sheet that shows nothing but a drawing; on paper, as wide as a page. */
  static String sheet() {
    return XML
        + """
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
        <sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>\
        <sheetData/><pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>\
        <drawing r:id="rId1"/></worksheet>
        """;
  }

  /** The drawing that places all charts. */
  static String drawing(int charts) {
    StringBuilder drawing =
        new StringBuilder(XML)
            .append(
                """
                <xdr:wsDr \
                xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" \
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
                """);
    for (int i = 0; i < charts; i++) {
      drawing.append(frame(i));
    }
    return drawing.append("</xdr:wsDr>\n").toString();
  }

  private static String frame(int chart) {
    int column = chart % IN_A_ROW * CELLS_WIDE;
    int row = chart / IN_A_ROW * CELLS_HIGH;
    return """
        <xdr:twoCellAnchor>\
        <xdr:from><xdr:col>%d</xdr:col><xdr:colOff>90000</xdr:colOff>\
        <xdr:row>%d</xdr:row><xdr:rowOff>90000</xdr:rowOff></xdr:from>\
        <xdr:to><xdr:col>%d</xdr:col><xdr:colOff>0</xdr:colOff>\
        <xdr:row>%d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>\
        <xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>\
        <xdr:cNvPr id="%d" name="Chart %d"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>\
        <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>\
        <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
        <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        r:id="rId%d"/>\
        </a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>
        """
        .formatted(
            column, row, column + CELLS_WIDE, row + CELLS_HIGH, chart + 2, chart + 1, chart + 1);
  }

  static String chart(Chart chart) {
    StringBuilder series = new StringBuilder();
    for (int i = 0; i < chart.series().size(); i++) {
      series.append(series(i, chart.series().get(i)));
    }
    return XML
        + """
        <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart>\
        <c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>\
        <a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>%s</a:t></a:r></a:p></c:rich></c:tx>\
        <c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>\
        <c:plotArea><c:layout/><c:barChart><c:barDir val="%s"/><c:grouping val="clustered"/>\
        <c:varyColors val="0"/>%s<c:gapWidth val="60"/>\
        <c:axId val="1"/><c:axId val="2"/></c:barChart>\
        <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="%s"/></c:scaling>\
        <c:delete val="0"/><c:axPos val="%s"/><c:numFmt formatCode="General" sourceLinked="0"/>\
        <c:tickLblPos val="low"/><c:crossAx val="2"/></c:catAx>\
        <c:valAx><c:axId val="2"/><c:scaling>%s</c:scaling><c:delete val="0"/><c:axPos val="%s"/>\
        <c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill>\
        </a:ln></c:spPr></c:majorGridlines>\
        <c:numFmt formatCode="General" sourceLinked="0"/>\
        <c:tickLblPos val="nextTo"/><c:crossAx val="1"/>%s</c:valAx></c:plotArea>\
        <c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>\
        <c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>
        """
            .formatted(
                XmlEscapeHelper.escape(chart.title()),
                chart.horizontal() ? "bar" : "col",
                series,
                chart.horizontal() ? "maxMin" : "minMax",
                chart.horizontal() ? "l" : "b",
                chart.fromZero() ? "<c:min val=\"0\"/>" : "",
                chart.horizontal() ? "b" : "l",
                chart.horizontal() ? "<c:crosses val=\"max\"/>" : "");
  }

  private static String series(int number, Chart.Series series) {
    return """
        <c:ser><c:idx val="%d"/><c:order val="%d"/>\
        <c:tx><c:strRef><c:f>%s</c:f></c:strRef></c:tx>\
        <c:spPr><a:solidFill><a:srgbClr val="%s"/></a:solidFill></c:spPr>\
        <c:invertIfNegative val="0"/>\
        <c:cat><c:strRef><c:f>%s</c:f></c:strRef></c:cat>\
        <c:val><c:numRef><c:f>%s</c:f></c:numRef></c:val></c:ser>\
        """
        .formatted(
            number,
            number,
            series.name(),
            COLOURS.get(number % COLOURS.size()),
            series.categories(),
            series.values());
  }

  /** What a part points to. */
  static String relationships(String type, List<String> targets) {
    StringBuilder relationships =
        new StringBuilder(XML)
            .append(
                """
                <Relationships \
                xmlns="http://schemas.openxmlformats.org/package/2006/relationships">""");
    for (int i = 0; i < targets.size(); i++) {
      relationships.append(
          """
          <Relationship Id="rId%d" Target="%s" \
          Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"/>\
          """
              .formatted(i + 1, targets.get(i), type));
    }
    return relationships.append("</Relationships>\n").toString();
  }
}
