package io.zhibiao.pipeline.write.xlsx;

import static io.zhibiao.pipeline.write.xlsx.SampleBook.cell;
import static io.zhibiao.pipeline.write.xlsx.SampleBook.row;
import static io.zhibiao.pipeline.write.xlsx.SampleBook.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.write.Sink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook's sheets of figures: what stands in them and how it looks. */
class XlsxSheetsTest {

  private final Path place;

  XlsxSheetsTest(@TempDir Path folder) {
    this.place = folder.resolve("metrics.xlsx");
  }

  @Test
  void numbersAndDaysAreTypedWhereNothingIsLost() throws IOException {
    try (XSSFWorkbook book =
        write(
            place,
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
  void sheetsArePrintedOnAsManyPagesAsTheyCanBeReadOn() throws IOException {
    try (XSSFWorkbook book = write(place, row(Map.of("value", "5")))) {
      XSSFSheet people = book.getSheet("指标");
      assertThat(people.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(people.getRepeatingColumns()).isNull();
      XSSFSheet machines = book.getSheet("数据");
      assertThat(machines.getPrintSetup().getFitWidth()).isGreaterThan((short) 1);
      assertThat(machines.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
      assertThat(machines.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }
  }

  @Test
  void valuesAreReadableBesideTheExactOnes() throws IOException {
    try (XSSFWorkbook book =
        write(
            place,
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
            place,
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
    try (XSSFWorkbook book = write(place, row(Map.of("title", "=1+1", "text", " @\u0007 ")))) {
      assertThat(cell(book.getSheet("数据"), 1, "标题").getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell(book.getSheet("数据"), 1, "标题").getStringCellValue()).isEqualTo("=1+1");
      assertThat(cell(book.getSheet("数据"), 1, "原文").getStringCellValue()).isEqualTo(" @\u0007 ");
    }
  }

  @Test
  void cellsInDoubtHaveTheGroundOfTheHeaderThatTellsSo() throws IOException {
    try (XSSFWorkbook book =
        write(
            place,
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
    try (XSSFWorkbook book = write(place, 4, rows)) {
      assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
          .containsExactly("指标", "指标 2", "指标 3", "汇总", "数据", "数据 2", "数据 3", "文章", "错误");
      assertThat(cell(book.getSheet("数据"), 3, "编号").getStringCellValue()).isEqualTo("m2");
      assertThat(cell(book.getSheet("数据 2"), 1, "编号").getStringCellValue()).isEqualTo("m3");
      assertThat(cell(book.getSheet("数据 3"), 1, "编号").getStringCellValue()).isEqualTo("m6");
    }
  }

  @Test
  void headersExplainStayAndFilter() throws IOException {
    try (XSSFWorkbook book = write(place, row(Map.of("metric_id", "m")))) {
      XSSFSheet sheet = book.getSheet("数据");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
      assertThat(cell(sheet, 0, "区划代码").getCellComment().getString().getString())
          .contains("region_code", "GB/T 2260");
    }
  }

  @Test
  void leavesNothingWhereItIsNotPublished() throws IOException {
    try (Sink sink = XlsxSink.open(place, SampleBook.KINDS, 100)) {
      sink.metric(row(Map.of("metric_id", "m")), Optional.empty());
      sink.finish();
    }
    try (Stream<Path> left = Files.list(place.resolveSibling(""))) {
      assertThat(left).isEmpty();
    }
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

  /** The colour behind a cell; empty where it has none. */
  private static String ground(XSSFSheet sheet, int row, String title) {
    XSSFColor colour =
        ((XSSFCell) cell(sheet, row, title)).getCellStyle().getFillForegroundColorColor();
    return colour == null ? "" : colour.getARGBHex();
  }
}
