package io.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.lexicon.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of papers, offices and web sites as they are dumped: their articles and their origins. */
class PressPagesTest {

  private static final Extractor EXTRACTOR = new Extractor();
  private static final String FOLDER = "/testdata/pages/press/";
  private static final String OPEN = "/testdata/pages/press-open/";

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
      String body = body(text, articles.get(i));
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
    assertThat(OriginTest.told(read)).containsExactlyElementsOf(OriginTest.expected(expected));
  }

  /** Headlines over several lines and a poem: what is read of them may not become less. */
  @Test
  void readsMostOfWhatIsNotReadInFullYet() {
    List<Table.Row> expected = Table.load(PressPagesTest.class, OPEN + "articles.tsv").rows();
    List<String> titles = new ArrayList<>();
    List<String> openings = new ArrayList<>();
    for (Table.Row row : expected) {
      String text = text(OPEN, row.get("page"));
      for (Article article : read(OPEN, row.get("page")).articles()) {
        String body = packed(body(text, article));
        if (body.startsWith(packed(row.get("opens")))) {
          openings.add(row.get("opens"));
          titles.add(packed(article.title()).equals(packed(row.get("title"))) ? "right" : "wrong");
        }
      }
    }
    assertThat(expected).hasSize(14);
    assertThat(openings).hasSizeGreaterThanOrEqualTo(13);
    assertThat(titles).filteredOn("right"::equals).hasSizeGreaterThanOrEqualTo(8);
  }

  static Stream<String> pages() {
    return Table.load(PressPagesTest.class, FOLDER + "origins.tsv").rows().stream()
        .map(row -> row.get("page"));
  }

  private static Extraction read(String page) {
    return read(FOLDER, page);
  }

  private static Extraction read(String folder, String page) {
    return EXTRACTOR.extract(Document.of(page, text(folder, page)));
  }

  private static String body(String text, Article article) {
    return text.substring(
        text.offsetByCodePoints(0, article.start()), text.offsetByCodePoints(0, article.end()));
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
    return text(FOLDER, page);
  }

  private static String text(String folder, String page) {
    try (InputStream in = PressPagesTest.class.getResourceAsStream(folder + page + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no page " + page);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
