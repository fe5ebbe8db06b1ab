package io.zhibiao.pipeline.write;

import io.zhibiao.pipeline.row.CellType;
import io.zhibiao.pipeline.row.Column;
import io.zhibiao.pipeline.row.ResultTable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the workbook by the headers of its sheets. */
record XlsxReadBack(String target) implements ReadBack {

  private static final Map<ResultTable, String> SHEETS =
      Map.of(ResultTable.METRICS, "数据", ResultTable.ARTICLES, "文章", ResultTable.ERRORS, "错误");

  XlsxReadBack() {
    this("xlsx");
  }

  @Override
  public List<List<String>> rows(Path folder, ResultTable table) throws IOException {
    // Not by its file: closing would write to it.
    try (InputStream in = Files.newInputStream(folder.resolve("metrics.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      // Canonical indicators have no sheet of their own: they stand beside the figures.
      String sheet = SHEETS.getOrDefault(table, "数据");
      List<List<String>> rows = new ArrayList<>();
      for (int i = 1; workbook.getSheet(i == 1 ? sheet : sheet + " " + i) != null; i++) {
        rows.addAll(rows(workbook.getSheet(i == 1 ? sheet : sheet + " " + i), table));
      }
      return table == ResultTable.INDICATORS
          ? rows.stream().filter(row -> !row.get(1).isEmpty()).toList()
          : rows;
    }
  }

  private static List<List<String>> rows(XSSFSheet sheet, ResultTable table) {
    Map<String, Integer> places = new HashMap<>();
    for (Cell cell : sheet.getRow(0)) {
      places.put(cell.getStringCellValue(), cell.getColumnIndex());
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      Row row = sheet.getRow(i);
      rows.add(
          table.columns().stream()
              .map(
                  column ->
                      cell(
                          row.getCell(
                              Objects.requireNonNull(places.get(table.facts(column).title())),
                              Row.MissingCellPolicy.CREATE_NULL_AS_BLANK),
                          column))
              .toList());
    }
    return rows;
  }

  private static String cell(Cell cell, Column column) {
    return switch (cell.getCellType()) {
      case BLANK -> "";
      case STRING -> cell.getStringCellValue();
      case NUMERIC ->
          column.type() == CellType.DATE
              ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
              : new BigDecimal(((XSSFCell) cell).getRawValue()).toPlainString();
      default -> throw new IllegalStateException("no cell may be a " + cell.getCellType());
    };
  }
}
