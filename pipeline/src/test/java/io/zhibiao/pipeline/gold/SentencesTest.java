package io.zhibiao.pipeline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Document;
import io.zhibiao.pipeline.CsvTable;
import io.zhibiao.pipeline.MetricPipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One figure of each made-up sentence against the row that its writer stated. The bounds are what
 * was once reached, less a little; raise them when more is.
 */
class SentencesTest {

  private static final Path FOLDER = Path.of("..", "testdata", "sentences");
  private static final String OPEN = "【";
  private static final String CLOSE = "】";
  private static final String LINE_BREAK = "⏎";

  @ParameterizedTest
  @CsvSource({
    "constructions.csv, 500, 0.88",
    "hard.csv, 200, 0.77",
    "kinds.csv, 150, 0.86",
    "pages.csv, 10, 0.99"
  })
  void rowsAreAsRightAsTheyOnceWere(String file, int least, double share) {
    CsvTable table = CsvTable.read(FOLDER.resolve(file));
    assertThat(table.rows()).hasSizeGreaterThan(least);
    long right = table.rows().stream().filter(line -> isRight(table, line)).count();
    assertThat((double) right / table.rows().size()).isGreaterThan(share);
  }

  private static boolean isRight(CsvTable table, List<String> line) {
    String marked = table.cell(line, "text").replace(LINE_BREAK, "\n");
    int start = marked.indexOf(OPEN);
    int end = marked.indexOf(CLOSE) - OPEN.length();
    Map<String, String> cells = new HashMap<>();
    table.header().forEach(column -> cells.put(column, table.cell(line, column)));
    cells.put("start", String.valueOf(marked.codePointCount(0, start)));
    cells.put("end", String.valueOf(marked.codePointCount(0, end)));
    Cells stated = new Cells(cells);
    Optional<Cells> read =
        Cells.of(MetricPipeline.extract(document(marked, stated))).stream()
            .filter(stated::overlaps)
            .min(Comparator.comparingInt(stated::distance));
    return read.filter(row -> isValue(row, stated) && Judged.isWhole(row, stated)).isPresent();
  }

  /** A figure whose type the contract leaves open is judged by the rest. */
  private static boolean isValue(Cells row, Cells stated) {
    return Likeness.isOpen(stated.get("value")) || Judged.isSameValue(row, stated);
  }

  private static Document document(String marked, Cells stated) {
    String published = stated.get("published");
    return new Document(
        "sentence.txt",
        marked.replace(OPEN, "").replace(CLOSE, "") + "\n",
        "",
        Optional.ofNullable(published.isEmpty() ? null : LocalDate.parse(published)),
        stated.get("home"));
  }
}
