package io.zhibiao.pipeline.write.xlsx;

import io.zhibiao.pipeline.plain.Scale;
import io.zhibiao.pipeline.row.CellType;
import io.zhibiao.pipeline.series.Pivot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sheet 汇总: a row for each indicator, part of the year and region, a column for each year, and
 * rows for growth below.
 */
final class SummarySheet {

  static final String NAME = "汇总";

  /** Where the names of regions stand. */
  static final int PLACE_COLUMN = 2;

  private static final List<SheetColumn> HEAD =
      List.of(
          column("主题", "公报的章节\nTheme", 13),
          column("标准指标", "标准指标与一年中的哪一段\nCanonical indicator and part of the year", 28),
          column("地区", "行政区\nRegion", 12),
          column(
              "项目",
              "数值，别处的另一数值，原文所说的增长，由上年数值推算的增长\nValue, another one told elsewhere, growth as told, growth as computed",
              13),
          column("单位", "每个指标一种单位\nOne unit an indicator", 10));

  /** Where the first year stands. */
  static final int FIRST_YEAR_COLUMN = HEAD.size();

  private static final String YEAR_NOTE =
      "实际达到的数值；多处说法不一时取精确的、无疑的、最新的，差得最远的见“另有说法”\nValues reached; of several, an exact one, without doubt, published last; 另有说法 has the one furthest from it";

  private static final String PERCENT = "%";

  private SummarySheet() {}

  /** Writes it and tells which rows belong together. */
  static List<Block> write(Book book, Pivot pivot, int mostRows) throws IOException {
    List<SheetColumn> columns = new ArrayList<>(HEAD);
    pivot.years().forEach(year -> columns.add(yearColumn(year)));
    TableSheet sheet =
        new TableSheet(book, NAME, columns, mostRows, new Look(PLACE_COLUMN + 1, columns.size()));
    List<Block> blocks = new ArrayList<>();
    int row = 1;
    for (Pivot.Group group : byTheme(pivot)) {
      Scale scale = pivot.scale(group);
      List<Block.Row> rows = new ArrayList<>();
      pivot.values(group).forEach((place, byYear) -> rows.add(new Block.Row(place, byYear)));
      blocks.add(new Block(group, scale.unit(group.unit()), row, rows));
      row += write(sheet, pivot, blocks.get(blocks.size() - 1), scale);
    }
    sheet.finish();
    return blocks;
  }

  private static List<Pivot.Group> byTheme(Pivot pivot) {
    return pivot.groups().stream()
        .sorted(
            Comparator.comparing((Pivot.Group group) -> pivot.order(group))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Values first, so that charts find them side by side, then what is known of their growth. */
  private static int write(TableSheet sheet, Pivot pivot, Block block, Scale scale)
      throws IOException {
    int written = 0;
    for (Block.Row of : block.rows()) {
      sheet.write(line(pivot, block, of.place(), "数值", block.unit(), scaled(of.values(), scale)));
      written++;
    }
    for (Block.Row of : block.rows()) {
      SortedMap<Integer, String> others = pivot.others(block.group(), of.place());
      SortedMap<Integer, String> told = pivot.changes(block.group(), of.place());
      SortedMap<Integer, String> computed = Growth.of(block.group().type(), of.values());
      if (!others.isEmpty()) {
        sheet.write(line(pivot, block, of.place(), "另有说法", block.unit(), scaled(others, scale)));
        written++;
      }
      if (!told.isEmpty()) {
        sheet.write(line(pivot, block, of.place(), "增长（原文）", PERCENT, told));
        written++;
      }
      if (!computed.isEmpty()) {
        sheet.write(line(pivot, block, of.place(), "增长（推算）", PERCENT, computed));
        written++;
      }
    }
    return written;
  }

  private static SortedMap<Integer, String> scaled(SortedMap<Integer, String> values, Scale scale) {
    SortedMap<Integer, String> scaled = new TreeMap<>();
    values.forEach((year, value) -> scaled.put(year, scale.of(value).toPlainString()));
    return scaled;
  }

  private static List<String> line(
      Pivot pivot,
      Block block,
      Pivot.Place place,
      String item,
      String unit,
      SortedMap<Integer, String> byYear) {
    Pivot.Group group = block.group();
    String span = group.span().isYear() ? "" : "（" + group.span().label() + "）";
    List<String> cells =
        new ArrayList<>(
            List.of(pivot.theme(group), group.indicator() + span, place.name(), item, unit));
    pivot.years().forEach(year -> cells.add(byYear.getOrDefault(year, "")));
    return cells;
  }

  private static SheetColumn column(String title, String note, int width) {
    return new SheetColumn(title, note, CellType.TEXT, width);
  }

  private static SheetColumn yearColumn(int year) {
    return new SheetColumn(year + "年", YEAR_NOTE, CellType.DECIMAL, 11);
  }
}
