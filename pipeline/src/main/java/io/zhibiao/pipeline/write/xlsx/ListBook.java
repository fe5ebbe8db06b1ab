package io.zhibiao.pipeline.write.xlsx;

import io.zhibiao.pipeline.row.CellType;
import io.zhibiao.pipeline.write.Draft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A workbook of one list. */
public final class ListBook {

  private static final int MOST_ROWS = 1_048_576;

  private ListBook() {}

  /**
   * A column of the list.
   *
   * @param title its header
   * @param note what a reader sees who points at the header
   * @param width in digits
   */
  public record Heading(String title, String note, CellType type, int width) {}

  /**
   * Writes it, whole or not at all.
   *
   * @param rows their cells in the order of the headings
   */
  public static void write(
      Path place, String sheet, List<Heading> headings, List<List<String>> rows)
      throws IOException {
    List<SheetColumn> columns =
        headings.stream()
            .map(head -> new SheetColumn(head.title(), head.note(), head.type(), head.width()))
            .toList();
    try (Draft draft = Draft.of(place)) {
      try (Book book = Book.open(draft.path())) {
        TableSheet table = new TableSheet(book, sheet, columns, MOST_ROWS);
        for (List<String> row : rows) {
          table.write(row);
        }
        table.finish();
        book.finish();
      }
      draft.publish();
    }
  }
}
