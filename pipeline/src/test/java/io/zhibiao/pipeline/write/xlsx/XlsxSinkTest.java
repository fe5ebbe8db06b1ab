package io.zhibiao.pipeline.write.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.row.Dimensions;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.series.Kinds;
import io.zhibiao.pipeline.write.Sink;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSinkTest {

  private static final Kinds KINDS = new Kinds(Dimensions.standard());

  private final Path place;

  XlsxSinkTest(@TempDir Path folder) {
    this.place = folder.resolve("metrics.xlsx");
  }

  @Test
  void numbersAndDaysAreTypedWhereNothingIsLost() throws IOException {
    try (XSSFWorkbook book =
        write(
            row(Map.of("value", "123456789012345", "published", "2021-02-25")),
            row(Map.of("value", "0.1", "published", "1900-03-01")),
            row(Map.of("value", "1234567890123456", "published", "1900-02-28")),
            row(Map.of("value", "1" + "0".repeat(400))))) {
      XSSFSheet sheet = book.getSheet("数据");
      assertThat(cell(sheet, 1, "数值").getNumericCellValue()).isEqualTo(123456789012345.0);
      assertThat(cell(sheet, 1, "发表日期").getLocalDateTimeCellValue())
          .hasToString("2021-02-25T00:00");
      assertThat(cell(sheet, 1, "发表日期").getCellStyle().getDataFormatString())
          .isEqualTo("yyyy-mm-dd");
      assertThat(cell(sheet, 2, "数值").getNumericCellValue()).isEqualTo(0.1);
      assertThat(cell(sheet, 2, "发表日期").getLocalDateTimeCellValue())
          .hasToString("1900-03-01T00:00");
      assertThat(cell(sheet, 3, "数值").getStringCellValue()).isEqualTo("1234567890123456");
      assertThat(cell(sheet, 3, "发表日期").getStringCellValue()).isEqualTo("1900-02-28");
      assertThat(cell(sheet, 4, "数值").getStringCellValue()).hasSize(401);
    }
  }

  @Test
  void valuesAreReadableBesideTheExactOnes() throws IOException {
    try (XSSFWorkbook book =
        write(
            row(Map.of("type", "money", "value", "582781000000", "unit", "CNY")),
            row(Map.of("type", "count", "value", "12000", "value_max", "30000", "unit", "人")),
            row(Map.of("type", "measure", "value", "9999", "unit", "km2")),
            row(Map.of("type", "money", "value", "12000", "unit", "CNY/m2")),
            row(Map.of("type", "percentage", "value", "20000", "unit", "%")))) {
      XSSFSheet sheet = book.getSheet("指标");
      assertThat(readable(sheet, 1)).containsExactly("5827.81", "", "亿元");
      assertThat(readable(sheet, 2)).containsExactly("1.2", "3.0", "万人");
      assertThat(readable(sheet, 3)).containsExactly("9999.0", "", "平方公里");
      assertThat(readable(sheet, 4)).containsExactly("1.2", "", "万元/平方米");
      assertThat(readable(sheet, 5)).containsExactly("20000.0", "", "%");
    }
  }

  @Test
  void peopleReadChineseWordsAndWhatMachinesNeedIsFolded() throws IOException {
    try (XSSFWorkbook book =
        write(
            row(
                Map.of(
                    "type", "percentage",
                    "value", "5.4",
                    "unit", "%",
                    "region", "甲省/乙市",
                    "aspect", "increase",
                    "comparison", "yoy",
                    "bound", "exact",
                    "status", "actual",
                    "period", "2022-01/2022-04",
                    "doubt", "region;period")),
            row(Map.of("type", "date", "period", "2022")))) {
      XSSFSheet sheet = book.getSheet("指标");
      assertThat(
              Stream.of("地区", "时期", "变化", "比较", "精确度", "状态", "存疑（底色格）")
                  .map(title -> cell(sheet, 1, title).getStringCellValue()))
          .containsExactly("乙市", "2022年1—4月", "增长", "同比", "精确", "实际", "地区、时期");
      assertThat(sheet.getLastRowNum()).as("a date is no figure of something").isEqualTo(1);
      assertThat(book.getSheet("数据").getLastRowNum()).isEqualTo(2);
      assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
      int folded = cell(sheet, 0, "编号").getColumnIndex();
      assertThat(sheet.isColumnHidden(folded)).isTrue();
      assertThat(sheet.getColumnOutlineLevel(folded)).isEqualTo(1);
      assertThat(ground(sheet, 1, "时期")).isEqualTo(ground(sheet, 0, "存疑（底色格）"));
    }
  }

  @Test
  void textIsNeverAFormula() throws IOException {
    try (XSSFWorkbook book = write(row(Map.of("title", "=1+1", "text", " @\u0007 ")))) {
      assertThat(cell(book.getSheet("数据"), 1, "标题").getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell(book.getSheet("数据"), 1, "标题").getStringCellValue()).isEqualTo("=1+1");
      assertThat(cell(book.getSheet("数据"), 1, "原文").getStringCellValue()).isEqualTo(" @\u0007 ");
    }
  }

  @Test
  void cellsInDoubtHaveTheGroundOfTheHeaderThatTellsSo() throws IOException {
    try (XSSFWorkbook book =
        write(
            row(Map.of("value", "0.5", "indicator", "产值", "doubt", "indicator;value")),
            row(Map.of("value", "2", "doubt", "indicator")),
            row(Map.of("value", "3")))) {
      XSSFSheet sheet = book.getSheet("数据");
      String ground = ground(sheet, 0, "存疑");
      assertThat(ground).endsWith("FFF2CC");
      assertThat(cell(sheet, 0, "存疑").getCellComment().getString().getString())
          .contains("Cells in doubt have this ground");
      assertThat(ground(sheet, 1, "指标")).isEqualTo(ground);
      assertThat(ground(sheet, 1, "数值")).isEqualTo(ground);
      assertThat(ground(sheet, 1, "数值上限")).isEqualTo(ground);
      assertThat(cell(sheet, 1, "数值").getCellStyle().getDataFormatString())
          .as("still a fraction")
          .startsWith("#,##0.#");
      assertThat(ground(sheet, 2, "指标")).as("an empty cell too").isEqualTo(ground);
      assertThat(ground(sheet, 2, "数值")).isEmpty();
      assertThat(ground(sheet, 3, "指标")).isEmpty();
    }
  }

  @Test
  void tooManyRowsGoOnOnTheNextSheet() throws IOException {
    MetricRow[] rows =
        IntStream.range(0, 7)
            .mapToObj(i -> row(Map.of("metric_id", "m" + i)))
            .toArray(MetricRow[]::new);
    try (XSSFWorkbook book = write(4, rows)) {
      assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
          .containsExactly("指标", "指标 2", "指标 3", "汇总", "数据", "数据 2", "数据 3", "文章", "错误");
      assertThat(cell(book.getSheet("数据"), 3, "编号").getStringCellValue()).isEqualTo("m2");
      assertThat(cell(book.getSheet("数据 2"), 1, "编号").getStringCellValue()).isEqualTo("m3");
      assertThat(cell(book.getSheet("数据 3"), 1, "编号").getStringCellValue()).isEqualTo("m6");
    }
  }

  @Test
  void headersExplainStayAndFilter() throws IOException {
    try (XSSFWorkbook book = write(row(Map.of("metric_id", "m")))) {
      XSSFSheet sheet = book.getSheet("数据");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
      assertThat(cell(sheet, 0, "区划代码").getCellComment().getString().getString())
          .contains("region_code", "GB/T 2260");
    }
  }

  @Test
  void summaryHoldsWhatWasReachedByRegionAndYear() throws IOException {
    try (XSSFWorkbook book =
        write(
            level("2021", "300000000", Map.of("bound", "about")),
            level("2021", "200000000", Map.of()),
            level("2021", "250000000", Map.of("published", "2022-05-01")),
            level("2022", "350000000", Map.of()),
            level("2023", "400000000", Map.of("status", "planned")),
            level("2022", "7.5", Map.of("aspect", "increase", "type", "percentage", "unit", "%")),
            level("2022", "3", Map.of("type", "duration", "unit", "年")))) {
      XSSFSheet sheet = book.getSheet("汇总");
      assertThat(sheet.getLastRowNum()).as("values, growth as told, as computed").isEqualTo(3);
      assertThat(cell(sheet, 1, "主题").getStringCellValue()).isEqualTo("国民经济核算");
      assertThat(cell(sheet, 1, "标准指标").getStringCellValue()).isEqualTo("地区生产总值");
      assertThat(cell(sheet, 1, "地区").getStringCellValue()).isEqualTo("丙县");
      assertThat(cell(sheet, 1, "单位").getStringCellValue()).isEqualTo("亿元");
      assertThat(cell(sheet, 1, "2021年").getNumericCellValue()).isEqualTo(2.5);
      assertThat(cell(sheet, 1, "2022年").getNumericCellValue()).isEqualTo(3.5);
      assertThat(cell(sheet, 2, "项目").getStringCellValue()).isEqualTo("增长（原文）");
      assertThat(cell(sheet, 2, "2022年").getNumericCellValue()).isEqualTo(7.5);
      assertThat(cell(sheet, 3, "2022年").getNumericCellValue()).isEqualTo(40.0);
      assertThat(book.getSheet("图表")).isNull();
    }
  }

  @Test
  void chartsShowTheSummary() throws IOException {
    try (XSSFWorkbook book =
        write(
            level("2020", "100000000", Map.of()),
            level("2021", "200000000", Map.of()),
            level("2022", "350000000", Map.of()))) {
      assertThat(charts(book))
          .contains("<c:f>'汇总'!$C$2</c:f>", "<c:f>'汇总'!$F$1:$H$1</c:f>")
          .contains("<c:f>'汇总'!$F$2:$H$2</c:f>", "<c:min val=\"0\"/>");
      assertThat(book.getSheet("图表").createDrawingPatriarch().getCharts())
          .extracting(shown -> shown.getTitleText().getString())
          .containsExactly("地区生产总值（全年，亿元）");
    }
  }

  @Test
  void regionsAreNotComparedWithTheWholeCountry() throws IOException {
    try (XSSFWorkbook book =
        write(
            level("2020", "1", Map.of("region_code", "100000", "region", "全国")),
            level("2020", "2", Map.of("region_code", "110000", "region", "甲市")),
            level("2020", "3", Map.of("region_code", "120000", "region", "乙市")),
            level("2020", "4", Map.of("region_code", "130000", "region", "丙省")),
            level("2021", "-5", Map.of("region_code", "130000", "region", "丙省")))) {
      assertThat(charts(book))
          .contains("<c:f>'汇总'!$F$1</c:f>")
          .contains("<c:f>'汇总'!$C$3:$C$5</c:f>", "<c:f>'汇总'!$F$3:$F$5</c:f>")
          .as("regions in one year")
          .doesNotContain("<c:f>'汇总'!$G$1</c:f>", "<c:min");
    }
  }

  @Test
  void leavesNothingWhereItIsNotPublished() throws IOException {
    try (Sink sink = XlsxSink.open(place, KINDS, 100)) {
      sink.metric(row(Map.of("metric_id", "m")), Optional.empty());
      sink.finish();
    }
    try (Stream<Path> left = Files.list(place.resolveSibling(""))) {
      assertThat(left).isEmpty();
    }
  }

  private XSSFWorkbook write(MetricRow... rows) throws IOException {
    return write(100, rows);
  }

  private XSSFWorkbook write(int mostRows, MetricRow... rows) throws IOException {
    try (Sink sink = XlsxSink.open(place, KINDS, mostRows)) {
      for (MetricRow row : rows) {
        boolean canonical = !row.cell(MetricColumn.INDICATOR).isEmpty();
        IndicatorRow gdp = new IndicatorRow("m", "gdp", row.cell(MetricColumn.INDICATOR));
        sink.metric(row, canonical ? Optional.of(gdp) : Optional.empty());
      }
      sink.finish();
      sink.publish();
    }
    try (InputStream in = new FileInputStream(place.toFile())) {
      return new XSSFWorkbook(in);
    }
  }

  private static MetricRow level(String year, String value, Map<String, String> others) {
    List<String> cells =
        new ArrayList<>(
            row(Map.of(
                    "indicator", "地区生产总值",
                    "type", "money",
                    "value", value,
                    "unit", "CNY",
                    "region", "甲省/乙市/丙县",
                    "aspect", "level",
                    "status", "actual",
                    "bound", "exact",
                    "period_start", year + "-01-01",
                    "period_end", year + "-12-31"))
                .cells());
    others.forEach((column, cell) -> cells.set(MetricColumn.HEADER.indexOf(column), cell));
    return new MetricRow(cells);
  }

  private static MetricRow row(Map<String, String> filled) {
    List<String> cells = new ArrayList<>(Collections.nCopies(MetricColumn.HEADER.size(), ""));
    filled.forEach((column, cell) -> cells.set(MetricColumn.HEADER.indexOf(column), cell));
    return new MetricRow(cells);
  }

  private static List<String> readable(XSSFSheet sheet, int row) {
    return Stream.of("数值", "上限", "单位")
        .map(title -> cell(sheet, row, title))
        .map(
            cell ->
                cell.getCellType() == CellType.NUMERIC
                    ? Double.toString(cell.getNumericCellValue())
                    : cell.getStringCellValue())
        .toList();
  }

  private static Cell cell(XSSFSheet sheet, int row, String title) {
    for (Cell header : sheet.getRow(0)) {
      if (header.getStringCellValue().equals(title)) {
        return sheet.getRow(row).getCell(header.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + title);
  }

  /** The colour behind a cell; empty where it has none. */
  private static String ground(XSSFSheet sheet, int row, String title) {
    XSSFColor colour =
        ((XSSFCell) cell(sheet, row, title)).getCellStyle().getFillForegroundColorColor();
    return colour == null ? "" : colour.getARGBHex();
  }

  /** All charts' XML. */
  private static String charts(XSSFWorkbook book) {
    try {
      return book.getPackage().getParts().stream()
          .filter(part -> part.getContentType().endsWith("drawingml.chart+xml"))
          .map(XlsxSinkTest::text)
          .collect(Collectors.joining());
    } catch (InvalidFormatException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(PackagePart part) {
    try (InputStream in = part.getInputStream()) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
