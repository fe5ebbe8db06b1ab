package io.zhibiao.pipeline.write.xlsx;

import io.zhibiao.pipeline.row.Dimensions;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import io.zhibiao.pipeline.series.Kinds;
import io.zhibiao.pipeline.write.Sink;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for tests of what stands in them: written by the sink, read by their headers. */
final class SampleBook {

  static final Kinds KINDS = new Kinds(Dimensions.standard());

  private SampleBook() {}

  /** Writes rows; those of an indicator have it as their canonical one. */
  static XSSFWorkbook write(Path place, MetricRow... rows) throws IOException {
    return write(place, 100, rows);
  }

  /** Writes rows, so many on a sheet at most. */
  static XSSFWorkbook write(Path place, int mostRows, MetricRow... rows) throws IOException {
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

  /** A row that is empty but for these cells, by the names of their columns. */
  static MetricRow row(Map<String, String> filled) {
    List<String> cells = new ArrayList<>(Collections.nCopies(MetricColumn.HEADER.size(), ""));
    filled.forEach((column, cell) -> cells.set(MetricColumn.HEADER.indexOf(column), cell));
    return new MetricRow(cells);
  }

  /** The cell below a title; row 0 is the header. */
  static Cell cell(XSSFSheet sheet, int row, String title) {
    for (Cell header : sheet.getRow(0)) {
      if (header.getStringCellValue().equals(title)) {
        return sheet.getRow(row).getCell(header.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + title);
  }
}
