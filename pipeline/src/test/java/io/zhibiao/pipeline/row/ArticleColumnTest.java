package io.zhibiao.pipeline.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Article;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.value.Region;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleColumnTest {

  private static final Extraction TWO_ARTICLES =
      new Extraction(
          List.of(new Article(1, "题", "引题", "张三", 3, 40), new Article(2, "", "", "", 40, 80)),
          List.of());

  @Test
  void columnsAreTheIssuesAndWhereFactsComeFrom() {
    assertThat(String.join(" ", ArticleColumn.HEADER))
        .isEqualTo(
            "source article title kicker byline published region region_code start end figures"
                + " published_from region_from");
  }

  @Test
  void articleFillsItsCells() {
    Provenance provenance =
        new Provenance(
            LocalDate.of(2021, 2, 25), "manifest", new Region("320413", "江苏省/常州市/金坛区"), "masthead");
    assertThat(ArticleRow.of("a/1.txt", TWO_ARTICLES, provenance).get(0).cells())
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
            "manifest",
            "masthead");
  }

  @Test
  void whatIsUnknownIsEmpty() {
    Provenance unknown = new Provenance(null, "", Region.UNKNOWN, "");
    assertThat(ArticleRow.of("b.txt", TWO_ARTICLES, unknown).get(1).cells())
        .containsExactly("b.txt", "2", "", "", "", "", "", "", "40", "80", "0", "", "");
  }
}
