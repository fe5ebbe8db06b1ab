package io.zhibiao.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a web page tells of itself, and what is only around its article. */
class HtmlTextTest {

  private static final String ARTICLE = "<h1>灌区收成</h1><p>去年，灌区粮食产量12万吨，比上年增长3%。</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name='PubDate' content='2022-03-10 09:30'>",
        "<meta name='PubDate' content='2022/3/10'>",
        "<meta name='PubDate' content='2022年03月10日'>",
        "<meta name='PubDate' content=''><meta name='publishdate' content='2022-03-10'>",
        "<meta property='article:published_time' content='2022-03-10T09:00:00+08:00'>",
        "<script type='application/ld+json'>{\"datePublished\": \"2022-03-10T08:00\"}</script>",
        "<time datetime='2022-03-10'>3月10日</time>",
      })
  void theDayIsThatOfTheArticle(String told) {
    String page = "<div>今天是2024年5月6日 星期一</div>" + ARTICLE;
    HtmlText read = HtmlText.of(Jsoup.parse("<html><body>" + told + page + "</body></html>"));
    assertThat(read.published()).isEqualTo(LocalDate.of(2022, 3, 10));
    assertThat(read.text()).doesNotContain("2024").contains("12万吨");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name='PubDate' content='不详'>",
        "<meta name='keywords' content='2022-03-10'>",
        "<meta name='PubDate' content='2022-13-40'>",
        "<script type='application/ld+json'>{\"dateModified\": \"2022-03-10\"}</script>",
        "<time datetime='2022-03-10'></time><time datetime='2021-02-09'></time>",
      })
  void noDayIsGuessed(String told) {
    assertThat(
            HtmlText.of(Jsoup.parse("<html><body>" + told + ARTICLE + "</body></html>"))
                .published())
        .isNull();
  }

  @Test
  void headCellsOverOthersStandInEach() {
    String table =
        "<table><tr><th rowspan=2>地区</th><th colspan=2>工业投资</th></tr>"
            + "<tr><th>绝对数（亿元）</th><th>增长（%）</th></tr>"
            + "<tr><td>甲县</td><td>120.5</td><td>8.9</td></tr></table>";
    assertThat(HtmlText.of(Jsoup.parse(table)).text())
        .contains("地区\t工业投资绝对数（亿元）\t工业投资增长（%）")
        .contains("甲县\t120.5\t8.9");
  }
}
