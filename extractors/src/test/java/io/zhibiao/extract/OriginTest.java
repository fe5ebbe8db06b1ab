package io.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.lexicon.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When and where texts were published, by what they tell themselves. */
class OriginTest {

  private static final Extractor EXTRACTOR = new Extractor();

  static Stream<Table.Row> texts() {
    return Table.load(OriginTest.class, "/testdata/corpus/origin.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void tellsWhenAndWhere(Table.Row row) {
    String text = row.get("text").replace('¶', '\n');
    Extraction read = EXTRACTOR.extract(Document.of("page.txt", text));
    assertThat(told(read)).containsExactlyElementsOf(expected(row));
  }

  /** When and where a document was published, and what told it. */
  static List<String> told(Extraction read) {
    return List.of(
        read.published().value().label(),
        read.published().from().label(),
        read.home().value().code(),
        read.home().from().label());
  }

  /** The same, as a table has it. */
  static List<String> expected(Table.Row row) {
    return List.of(
        row.get("published"),
        row.get("published_from"),
        row.get("region_code"),
        row.get("region_from"));
  }
}
