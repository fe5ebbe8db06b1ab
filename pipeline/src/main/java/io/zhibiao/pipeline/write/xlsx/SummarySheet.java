package io.zhibiao.pipeline.write.xlsx;

import io.zhibiao.pipeline.plain.Scale;
import io.zhibiao.pipeline.row.CellType;
import io.zhibiao.pipeline.series.Pivot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The sheet 汇总: a row for each indicator, part of the year and region, a column for each year. */
final class SummarySheet {

  static final String NAME = "汇总";

  /** Where the names of regions stand. */
  static final int PLACE_COLUMN = 2;

  private static final List<SheetColumn> HEAD =
      List.of(
          column("标准指标", "标准指标\nCanonical indicator", 24),
          column("时段", "一年中的哪一段；年份在右\nPart of the year", 12),
          column("地区", "行政区\nRegion", 16),
          column("地区全称", "从省写起\nFull path of the region", 26),
          column("区划代码", "GB/T 2260", 11),
          column("单位", "数值的单位，万、亿已换算\nUnit of the values", 12));

  /** Where the first year stands. */
  static final int FIRST_YEAR_COLUMN = HEAD.size();

  private static final String YEAR_NOTE =
      "实际达到的数值；多处报道不一时取精确的、最新的\nValues reached; of several, an exact one, published last";

  private SummarySheet() {}

  /** Writes it and tells which rows belong together. */
  static List<Block> write(Book book, Pivot pivot, int mostRows) throws IOException {
    List<SheetColumn> columns = new ArrayList<>(HEAD);
    pivot.years().forEach(year -> columns.add(yearColumn(year)));
    TableSheet sheet = new TableSheet(book, NAME, columns, mostRows);
    List<Block> blocks = new ArrayList<>();
    int row = 1;
    for (Pivot.Group group : pivot.groups()) {
      SortedMap<Pivot.Place, SortedMap<Integer, String>> values = pivot.values(group);
      Scale scale = pivot.scale(group);
      for (Map.Entry<Pivot.Place, SortedMap<Integer, String>> of : values.entrySet()) {
        List<String> cells = head(group, of.getKey(), scale);
        for (int year : pivot.years()) {
          String value = of.getValue().getOrDefault(year, "");
          cells.add(value.isEmpty() ? "" : scale.of(value).toPlainString());
        }
        sheet.write(cells);
      }
      List<Block.Row> rows = new ArrayList<>();
      values.forEach((place, byYear) -> rows.add(new Block.Row(place, byYear)));
      blocks.add(new Block(group, scale.unit(group.unit()), row, rows));
      row += values.size();
    }
    sheet.finish();
    return blocks;
  }

  private static List<String> head(Pivot.Group group, Pivot.Place place, Scale scale) {
    return new ArrayList<>(
        List.of(
            group.indicator(),
            group.span().label(),
            place.name(),
            place.path(),
            place.code(),
            scale.unit(group.unit())));
  }

  private static SheetColumn column(String title, String note, int width) {
    return new SheetColumn(title, note, CellType.TEXT, width);
  }

  private static SheetColumn yearColumn(int year) {
    return new SheetColumn(year + "年", YEAR_NOTE, CellType.DECIMAL, 12);
  }
}
