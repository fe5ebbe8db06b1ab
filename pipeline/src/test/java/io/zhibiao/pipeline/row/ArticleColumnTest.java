package io.zhibiao.pipeline.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Article;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.value.Found;
import io.zhibiao.extract.value.Published;
import io.zhibiao.extract.value.Region;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleColumnTest {

  @Test
  void columnsAreTheIssuesAndWhereFactsComeFrom() {
    assertThat(String.join(" ", ArticleColumn.HEADER))
        .isEqualTo(
            "source article title kicker byline published region region_code start end figures"
                + " published_from region_from");
  }

  @Test
  void articleFillsItsCells() {
    Extraction known =
        twoArticles(
            new Found<>(Published.on(LocalDate.of(2021, 2, 25)), Found.Source.FILENAME),
            new Found<>(new Region("320413", "江苏省/常州市/金坛区"), Found.Source.TEXT));
    assertThat(ArticleRow.of("a/1.txt", known).get(0).cells())
        .containsExactly(
            "a/1.txt",
            "1",
            "题",
            "引题",
            "张三",
            "2021-02-25",
            "江苏省/常州市/金坛区",
            "320413",
            "3",
            "40",
            "0",
            "filename",
            "text");
  }

  @Test
  void aYearAloneIsPrintedAlone() {
    Extraction inferred =
        twoArticles(
            new Found<>(Published.in(2021), Found.Source.INFERRED),
            new Found<>(Region.UNKNOWN, Found.Source.NOTHING));
    assertThat(ArticleRow.of("a.txt", inferred).get(0).cells())
        .contains("2021", "inferred")
        .doesNotContain("2021-01-01");
  }

  @Test
  void whatIsUnknownIsEmpty() {
    Extraction unknown =
        twoArticles(
            new Found<>(Published.UNKNOWN, Found.Source.NOTHING),
            new Found<>(Region.UNKNOWN, Found.Source.NOTHING));
    assertThat(ArticleRow.of("b.txt", unknown).get(1).cells())
        .containsExactly("b.txt", "2", "", "", "", "", "", "", "40", "80", "0", "", "");
  }

  private static Extraction twoArticles(Found<Published> published, Found<Region> home) {
    return new Extraction(
        published,
        home,
        List.of(new Article(1, "题", "引题", "张三", 3, 40), new Article(2, "", "", "", 40, 80)),
        List.of());
  }
}
