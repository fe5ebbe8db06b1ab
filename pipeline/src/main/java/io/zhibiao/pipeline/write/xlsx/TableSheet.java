package io.zhibiao.pipeline.write.xlsx;

import io.zhibiao.pipeline.row.CellType;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table on a sheet, and on as many more as it needs: {@code 指标}, {@code 指标 2}. Rows go to the
 * disk in blocks.
 */
final class TableSheet {

  private static final int BLOCK = 500;
  private static final double HEADER_HEIGHT = 30;
  private static final double LINE_HEIGHT = 15;

  /** In inches. */
  private static final float MARGIN = 0.4f;

  /** Longer sentences would leave no room for other rows. */
  private static final int MOST_LINES = 10;

  /** In digits: on A4 they are two thirds of their size then, and can just be read. */
  private static final int WIDEST_PAGE = 200;

  private static final String WHOLE = "#,##0";
  private static final String FRACTION = "#,##0.##########";
  private static final String DAY = "yyyy-mm-dd";
  private static final String LINE = "BFBFBF";

  private final Book book;
  private final String name;
  private final List<SheetColumn> columns;
  private final int mostRows;
  private final Look look;
  private final List<int[]> fractions = new ArrayList<>();
  private final Shades shades = new Shades();
  private Worksheet sheet;
  private int sheets = 1;
  private int row;
  private int blockStart;

  /**
   * Begins it.
   *
   * @param mostRows that one sheet takes, its header among them
   */
  TableSheet(Book book, String name, List<SheetColumn> columns, int mostRows) {
    this(book, name, columns, mostRows, Look.plain(columns.size()));
  }

  /** Begins one that is looked at so. */
  TableSheet(Book book, String name, List<SheetColumn> columns, int mostRows, Look look) {
    this.look = look;
    this.book = book;
    this.name = name;
    this.columns = List.copyOf(columns);
    this.mostRows = mostRows;
    this.sheet = book.newSheet(name);
    header();
  }

  /** Adds a row of cells in the order of columns. */
  void write(List<String> cells) throws IOException {
    write(cells, Set.of());
  }

  /**
   * Adds a row of cells in the order of columns.
   *
   * @param shaded numbers of the cells that it is not sure of
   */
  void write(List<String> cells, Set<Integer> shaded) throws IOException {
    if (row == mostRows) {
      finish();
      sheets++;
      sheet = book.newSheet(name + " " + sheets);
      header();
    }
    int lines = 1;
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty()) {
        write(column, cells.get(column));
        lines = Math.max(lines, columns.get(column).lines(cells.get(column)));
      }
    }
    if (lines > 1) {
      sheet.rowHeight(row, Math.min(lines, MOST_LINES) * LINE_HEIGHT);
    }
    for (int column : shaded) {
      shades.add(row, column);
    }
    row++;
    if (row - blockStart == BLOCK) {
      flush();
    }
  }

  /** All rows of the table are written. */
  void finish() throws IOException {
    flush();
    sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
    sheet.finish();
  }

  private void header() {
    row = 1;
    blockStart = 1;
    sheet.freezePane(look.frozen(), 1);
    sheet.rowHeight(0, HEADER_HEIGHT);
    for (int column = 0; column < columns.size(); column++) {
      SheetColumn about = columns.get(column);
      sheet.width(column, about.width());
      sheet.inlineString(0, column, CellText.of(about.title()));
      sheet.comment(0, column, about.note());
    }
    Headers.style(sheet, columns.size());
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).type() != CellType.TEXT) {
        sheet.style(0, column).horizontalAlignment("right").verticalAlignment("center").set();
      }
      if (columns.get(column).explains()) {
        Shades.explain(sheet, column);
      }
    }
    print();
  }

  /**
   * On paper, all columns that are seen, side by side on as many pages as they can be read on; what
   * is folded away is not printed.
   */
  private void print() {
    if (look.seen() < columns.size()) {
      sheet.groupCols(look.seen(), columns.size() - 1);
      for (int column = look.seen(); column < columns.size(); column++) {
        sheet.hideColumn(column);
      }
      sheet.footer("底色格：存疑，请核对原文", Position.LEFT);
    }
    sheet.footer("第 &P 页，共 &N 页", Position.RIGHT);
    sheet.leftMargin(MARGIN);
    sheet.rightMargin(MARGIN);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) pagesWide());
    if (pagesWide() > 1) {
      sheet.repeatCols(0, Math.max(look.frozen(), 1) - 1);
    }
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
  }

  private int pagesWide() {
    int wide = columns.stream().limit(look.seen()).mapToInt(SheetColumn::width).sum();
    return Math.max(1, (wide + WIDEST_PAGE / 2) / WIDEST_PAGE);
  }

  private void write(int column, String cell) {
    switch (columns.get(column).type()) {
      case INTEGER, DECIMAL -> writeNumber(column, cell);
      case DATE -> writeDay(column, cell);
      case TEXT -> sheet.inlineString(row, column, CellText.of(cell));
    }
  }

  private void writeNumber(int column, String cell) {
    BigDecimal number = new BigDecimal(cell);
    if (!Numbers.fits(number)) {
      sheet.inlineString(row, column, cell);
      return;
    }
    sheet.value(row, column, number);
    if (!Numbers.isWhole(number)) {
      fractions.add(new int[] {row, column});
    }
  }

  private void writeDay(int column, String cell) {
    LocalDate day = LocalDate.parse(cell);
    if (Numbers.fits(day)) {
      sheet.value(row, column, day);
    } else {
      sheet.inlineString(row, column, cell);
    }
  }

  /** Cells are styled by whole blocks, as one by one takes longer than writing them. */
  private void flush() throws IOException {
    if (row > blockStart) {
      for (int column = 0; column < columns.size(); column++) {
        style(columns.get(column), sheet.range(blockStart, column, row - 1, column).style()).set();
      }
      for (int[] place : fractions) {
        sheet.style(place[0], place[1]).format(FRACTION).set();
      }
    }
    fractions.clear();
    shades.flush(sheet);
    blockStart = row;
    sheet.flush();
  }

  private static StyleSetter style(SheetColumn column, StyleSetter style) {
    StyleSetter top =
        style.verticalAlignment("top").borderStyle(BorderStyle.THIN).borderColor(LINE);
    return switch (column.type()) {
      case INTEGER, DECIMAL -> top.format(WHOLE);
      case DATE -> top.format(DAY);
      case TEXT -> column.wraps() ? top.wrapText(true) : top;
    };
  }
}
