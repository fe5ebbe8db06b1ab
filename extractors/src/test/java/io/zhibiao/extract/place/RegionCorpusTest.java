package io.zhibiao.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the linker to {@code testdata/corpus/region.tsv}. */
class RegionCorpusTest {

  private static final List<Table.Row> ROWS =
      Table.load(RegionCorpusTest.class, "/testdata/corpus/region.tsv").rows();

  static Stream<Arguments> sentences() {
    return ROWS.stream()
        .map(
            row ->
                Arguments.of(
                    cell(row, "home"),
                    cell(row, "published"),
                    cell(row, "title"),
                    row.get("text"),
                    row.get("codes")));
  }

  private static String cell(Table.Row row, String column) {
    String cell = row.get(column);
    return cell.equals("-") ? "" : cell;
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("sentences")
  void givesEachFigureItsDivision(
      String home, String published, String title, String text, String codes) {
    List<Passage> article = MarkedText.passages(text);
    List<List<Located>> linked =
        RegionLinker.locate(article, title, home, date(published), new FoundNames(), new Faults());
    List<String> found = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      for (int j = 0; j < article.get(i).mentions().size(); j++) {
        if (article.get(i).mentions().get(j).figure() instanceof Figure.Quantity) {
          String code = linked.get(i).get(j).region().code();
          found.add(code.isEmpty() ? "-" : code);
        }
      }
    }
    assertThat(String.join(" ", found)).isEqualTo(codes);
  }

  private static @Nullable LocalDate date(String published) {
    return published.isEmpty() ? null : LocalDate.parse(published);
  }

  @Test
  void corpusIsThere() {
    assertThat(ROWS).hasSizeGreaterThan(60);
  }
}
