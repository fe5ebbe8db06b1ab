package io.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.lexicon.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of papers, offices and web sites as they are dumped: their articles and their origins. */
class PressPagesTest {

  private static final Extractor EXTRACTOR = new Extractor();
  private static final String FOLDER = "/testdata/pages/press/";

  @ParameterizedTest
  @MethodSource("pages")
  void readsEveryArticle(String page) {
    String text = text(page);
    List<Article> articles = read(page).articles();

    List<Table.Row> expected =
        Table.load(PressPagesTest.class, FOLDER + "articles.tsv").rows().stream()
            .filter(row -> row.get("page").equals(page))
            .toList();
    assertThat(articles.stream().map(a -> describe(a.title(), a.kicker(), a.byline())))
        .containsExactlyElementsOf(
            expected.stream()
                .map(row -> describe(row.get("title"), row.get("kicker"), row.get("byline")))
                .toList());
    for (int i = 0; i < articles.size(); i++) {
      String body = text.substring(articles.get(i).start(), articles.get(i).end());
      assertThat(packed(body))
          .startsWith(packed(expected.get(i).get("opens")))
          .endsWith(packed(expected.get(i).get("closes")));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void tellsWhenAndWhereItWasPublished(String page) {
    Extraction read = read(page);

    Table.Row expected =
        Table.load(PressPagesTest.class, FOLDER + "origins.tsv").rows().stream()
            .filter(row -> row.get("page").equals(page))
            .findFirst()
            .orElseThrow();
    assertThat(
            List.of(
                read.published().value().label(),
                read.published().from().label(),
                read.home().value().code(),
                read.home().from().label()))
        .containsExactly(
            expected.get("published"),
            expected.get("published_from"),
            expected.get("region_code"),
            expected.get("region_from"));
  }

  static Stream<String> pages() {
    return Table.load(PressPagesTest.class, FOLDER + "origins.tsv").rows().stream()
        .map(row -> row.get("page"));
  }

  private static Extraction read(String page) {
    return EXTRACTOR.extract(new Document(page, text(page), "", null, ""));
  }

  private static String describe(String title, String kicker, String byline) {
    return packed(title) + "|" + packed(kicker) + "|" + packed(byline);
  }

  private static String packed(String text) {
    StringBuilder packed = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isSpaceChar(c) && c >= ' ')
        .forEach(packed::appendCodePoint);
    return packed.toString();
  }

  private static String text(String page) {
    try (InputStream in = PressPagesTest.class.getResourceAsStream(FOLDER + page + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no page " + page);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
