package io.zhibiao.pipeline.write.xlsx;

import io.zhibiao.pipeline.plain.ChinesePeriod;
import io.zhibiao.pipeline.plain.ReadableValue;
import io.zhibiao.pipeline.plain.Words;
import io.zhibiao.pipeline.row.CellType;
import io.zhibiao.pipeline.row.IndicatorRow;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.MetricRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sheet 指标, for people: what each figure says first, in Chinese words; what machines need last
 * and folded away. A date is no figure of something: it is on the sheet 数据 only.
 */
final class MetricSheet {

  private static final String NAME = "指标";

  /** What a row has in a column. */
  private interface Cell {
    String of(MetricRow row, IndicatorRow canonical);
  }

  /**
   * A column.
   *
   * @param doubted whose doubts shade it
   */
  private record Field(SheetColumn column, List<MetricColumn> doubted, Cell cell) {

    static Field text(String title, String note, int width, MetricColumn from, Cell cell) {
      return new Field(new SheetColumn(title, note, CellType.TEXT, width), List.of(from), cell);
    }
  }

  /** What is seen and printed. */
  private static final List<Field> SEEN =
      List.of(
          Field.text("地区", "数字所说的地方\nRegion", 11, MetricColumn.REGION, (row, known) -> place(row)),
          word("指标", "原文所写的指标\nIndicator as printed", 24, MetricColumn.INDICATOR),
          Field.text(
              "时期",
              "数字所指的时间\nPeriod",
              21,
              MetricColumn.PERIOD,
              (row, known) -> ChinesePeriod.of(row.cell(MetricColumn.PERIOD))),
          number("数值", "按万、亿换算，一位不少\nThe value in 万 or 亿", 13, 0),
          number("上限", "范围的上限\nUpper end of a range", 9, 1),
          Field.text(
              "单位",
              "换算后的单位\nThe unit of both",
              11,
              MetricColumn.UNIT,
              (row, known) -> ReadableValue.cells(row).get(2)),
          word("变化", "增长、下降、占比等；空白是总量\nChange or share; empty for a level", 8, MetricColumn.ASPECT),
          word("比较", "同比、环比、比年初等\nCompared with", 8, MetricColumn.COMPARISON),
          word("精确度", "精确、约、超过、不足\nBound", 8, MetricColumn.BOUND),
          word("状态", "实际或计划\nActual or planned", 7, MetricColumn.STATUS),
          word("主体", "单位、项目或人；空白即地区本身\nSubject", 13, MetricColumn.SUBJECT),
          Field.text(
              "原句",
              "数字所在的句子\nSentence",
              52,
              MetricColumn.SENTENCE,
              (row, known) -> row.cell(MetricColumn.SENTENCE)),
          new Field(
              new SheetColumn(
                  "存疑（底色格）",
                  "没有把握的列，格子有底色\nColumns in doubt have this ground",
                  CellType.TEXT,
                  15,
                  true),
              List.of(),
              (row, known) -> Words.of(row, MetricColumn.DOUBT)));

  /** What leads back to texts and to the sheet 数据. */
  private static final List<Field> FOLDED =
      List.of(
          Field.text(
              "来源",
              "文件\nSource",
              22,
              MetricColumn.SOURCE,
              (row, known) -> row.cell(MetricColumn.SOURCE)),
          Field.text(
              "标题",
              "文章标题\nTitle",
              26,
              MetricColumn.TITLE,
              (row, known) -> row.cell(MetricColumn.TITLE)),
          Field.text(
              "原文",
              "数字的原文\nThe figure as printed",
              14,
              MetricColumn.TEXT,
              (row, known) -> row.cell(MetricColumn.TEXT)),
          Field.text(
              "标准指标",
              "标准名称\nCanonical indicator",
              20,
              MetricColumn.INDICATOR,
              (row, known) -> known.indicator()),
          Field.text(
              "地区全称",
              "从省写起\nFull path",
              26,
              MetricColumn.REGION,
              (row, known) -> row.cell(MetricColumn.REGION)),
          Field.text(
              "区划代码",
              "region_code\nGB/T 2260",
              11,
              MetricColumn.REGION_CODE,
              (row, known) -> row.cell(MetricColumn.REGION_CODE)),
          Field.text(
              "编号",
              "metric_id，与“数据”表相同\nAs on the sheet 数据",
              18,
              MetricColumn.METRIC_ID,
              (row, known) -> row.cell(MetricColumn.METRIC_ID)));

  private static final List<Field> FIELDS = fields();

  private final TableSheet sheet;

  MetricSheet(Book book, int mostRows) {
    this.sheet =
        new TableSheet(
            book,
            NAME,
            FIELDS.stream().map(Field::column).toList(),
            mostRows,
            new Look(2, FIELDS.size() - FOLDED.size()));
  }

  /** Adds a row, unless it is a date. */
  void write(MetricRow row, IndicatorRow canonical) throws IOException {
    if (row.cell(MetricColumn.TYPE).equals("date")) {
      return;
    }
    List<String> cells = new ArrayList<>();
    Set<Integer> shaded = new HashSet<>();
    for (Field field : FIELDS) {
      if (field.doubted().stream().anyMatch(row::doubts)) {
        shaded.add(cells.size());
      }
      cells.add(field.cell().of(row, canonical));
    }
    sheet.write(cells, shaded);
  }

  void finish() throws IOException {
    sheet.finish();
  }

  private static List<Field> fields() {
    List<Field> fields = new ArrayList<>(SEEN);
    fields.addAll(FOLDED);
    return List.copyOf(fields);
  }

  private static Field word(String title, String note, int width, MetricColumn column) {
    return Field.text(title, note, width, column, (row, known) -> Words.of(row, column));
  }

  private static Field number(String title, String note, int width, int part) {
    return new Field(
        new SheetColumn(title, note, CellType.DECIMAL, width),
        List.of(part == 0 ? MetricColumn.VALUE : MetricColumn.VALUE_MAX),
        (row, known) -> ReadableValue.cells(row).get(part));
  }

  /** The last part of its path. */
  private static String place(MetricRow row) {
    String path = row.cell(MetricColumn.REGION);
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
