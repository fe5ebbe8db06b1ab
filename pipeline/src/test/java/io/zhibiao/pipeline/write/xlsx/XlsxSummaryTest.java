package io.zhibiao.pipeline.write.xlsx;

import static io.zhibiao.pipeline.write.xlsx.SampleBook.cell;
import static io.zhibiao.pipeline.write.xlsx.SampleBook.row;
import static io.zhibiao.pipeline.write.xlsx.SampleBook.write;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook's summary by region and year, and the charts of it. */
class XlsxSummaryTest {

  private final Path place;

  XlsxSummaryTest(@TempDir Path folder) {
    this.place = folder.resolve("metrics.xlsx");
  }

  @Test
  void summaryHoldsWhatWasReachedByRegionAndYear() throws IOException {
    try (XSSFWorkbook book =
        write(
            place,
            level("2021", "300000000", Map.of("bound", "about")),
            level("2021", "200000000", Map.of()),
            level("2021", "250000000", Map.of("published", "2022-05-01")),
            level("2022", "350000000", Map.of()),
            level("2023", "400000000", Map.of("status", "planned")),
            level("2022", "7.5", Map.of("aspect", "increase", "type", "percentage", "unit", "%")),
            level("2022", "3", Map.of("type", "duration", "unit", "年")))) {
      XSSFSheet sheet = book.getSheet("汇总");
      assertThat(sheet.getLastRowNum())
          .as("values, another, growth as told, as computed")
          .isEqualTo(4);
      assertThat(cell(sheet, 1, "主题").getStringCellValue()).isEqualTo("国民经济核算");
      assertThat(cell(sheet, 1, "标准指标").getStringCellValue()).isEqualTo("地区生产总值");
      assertThat(cell(sheet, 1, "地区").getStringCellValue()).isEqualTo("丙县");
      assertThat(cell(sheet, 1, "单位").getStringCellValue()).isEqualTo("亿元");
      assertThat(cell(sheet, 1, "2021年").getNumericCellValue()).isEqualTo(2.5);
      assertThat(cell(sheet, 1, "2022年").getNumericCellValue()).isEqualTo(3.5);
      assertThat(cell(sheet, 2, "项目").getStringCellValue()).isEqualTo("另有说法");
      assertThat(cell(sheet, 2, "2021年").getNumericCellValue()).isEqualTo(2.0);
      assertThat(cell(sheet, 3, "项目").getStringCellValue()).isEqualTo("增长（原文）");
      assertThat(cell(sheet, 3, "2022年").getNumericCellValue()).isEqualTo(7.5);
      assertThat(cell(sheet, 4, "2022年").getNumericCellValue()).isEqualTo(40.0);
      assertThat(book.getSheet("图表")).isNull();
    }
  }

  @Test
  void chartsShowTheSummary() throws IOException {
    try (XSSFWorkbook book =
        write(
            place,
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
            place,
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

  /** All charts' XML. */
  private static String charts(XSSFWorkbook book) {
    try {
      return book.getPackage().getParts().stream()
          .filter(part -> part.getContentType().endsWith("drawingml.chart+xml"))
          .map(XlsxSummaryTest::text)
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
