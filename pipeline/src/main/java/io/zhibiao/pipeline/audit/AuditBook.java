package io.zhibiao.pipeline.audit;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.pipeline.row.CellType;
import io.zhibiao.pipeline.write.xlsx.ListBook;
import io.zhibiao.pipeline.write.xlsx.ListBook.Heading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code audit.xlsx}, for those who answer claims in a spreadsheet. */
final class AuditBook {

  private static final String NAME = "audit.xlsx";
  private static final String SHEET = "核对";

  private AuditBook() {}

  /** The rows of {@code audit.csv} under headers that explain themselves; whole or not at all. */
  static void write(Path folder, List<List<String>> rows) throws IOException {
    ListBook.write(folder.resolve(NAME), SHEET, headings(), rows);
  }

  private static List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    for (Table.Row row : Table.load(AuditBook.class, "audit-columns.tsv").rows()) {
      String note = String.join("\n", row.get("column"), row.get("zh"), row.get("en"));
      CellType type = CellType.valueOf(row.get("type"));
      headings.add(new Heading(row.get("title"), note, type, Integer.parseInt(row.get("width"))));
    }
    return headings;
  }
}
