package io.zhibiao.extract.page;

import static io.zhibiao.extract.page.Reading.body;
import static io.zhibiao.extract.page.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs that a column or a line cut are one again; new ones stay apart. */
class ParagraphsTest {

  private static final String SECOND = "全镇还将改造泵站8座，预计年底前完工。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全镇种下果树3|400棵，成活率很高。",
        "全镇建起冷库，容量3.|5万吨，年底投用。",
        "村里成立“三人小|组”，天天上门。",
        "活动吸引了游客，|其中外省游客过半。",
        "各村同步推进；|各户同步报名。",
        "干部走进田间地头听取意|见，当场答复。",
      })
  void aParagraphCutByAColumnIsMended(String top, String bottom) {
    for (String gap : List.of("\n", "\n\n", "\r\n\r\n", "\n\n\n\n", "\f")) {
      PageArticle article = read("冬日里的果园\n\n" + SECOND + "\n\n" + top + gap + bottom).get(0);

      assertThat(body(article)).as("gap of %d", gap.length()).containsExactly(SECOND, top + bottom);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "会议提出三点要求：|一要抓早。",
        "全镇上下干劲十足。|今年还要再建一座桥。",
        "他说：“这条路修得好。”|老人脸上笑开了花。",
        "会场响起掌声。（鼓掌）|我们还要继续努力。",
        "一、修好水渠；|二、改造泵站。",
      })
  void aNewParagraphIsNeverJoined(String first, String second) {
    PageArticle article = read("冬日里的果园\n\n" + SECOND + "\n\n" + first + "\n\n" + second).get(0);

    assertThat(body(article)).containsExactly(SECOND, first, second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"图1：近五年粮食产量及增速", "图2 近五年粮食产量及增速", "图1-3. 近五年粮食产量及增速", "图三、近五年粮食产量及增速"})
  void aPictureWithANumberIsNoPartOfTheText(String caption) {
    String below = "种植结构为25：26：49，全镇粮食丰收。";
    PageArticle article = read("冬日里的果园\n\n" + SECOND + "\n" + caption + "\n" + below).get(0);

    assertThat(body(article)).containsExactly(SECOND, below);
  }

  @Test
  void whatAPictureShowsIsText() {
    String shown = "图1显示，全镇种下果树三千棵，";
    PageArticle article = read("冬日里的果园\n\n" + SECOND + "\n" + shown + "\n成活率很高。").get(0);

    assertThat(body(article)).containsExactly(SECOND, shown + "成活率很高。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "在随机走访城东某快|递点时，检查组看了台账。",
        "目前，全镇工程建设|的进度已经过半。",
        "二是要求再严格，高水平推|进制度建设，人人有责。",
      })
  void theEndOfAColumnIsNoHeading(String top, String bottom) {
    PageArticle article = read("冬日里的果园\n\n" + SECOND + "\n\n" + top + "\n\n" + bottom).get(0);

    assertThat(body(article)).containsExactly(SECOND, top + bottom);
  }

  @Test
  void linesWrappedAtAFixedWidthAreMended() {
    String paragraph = "去年全镇修好村道四十公里架起桥梁两座改造泵站八座新修水渠十二公里受益农户一千二百户群众拍手叫好";
    String wrapped = paragraph.replaceAll("(.{15})", "$1\n");
    PageArticle article = read("小镇的新账本\n\n" + wrapped + "。\n\n" + wrapped + "。\n").get(0);

    assertThat(article.title()).isEqualTo("小镇的新账本");
    assertThat(body(article)).containsExactly(paragraph + "。", paragraph + "。");
  }
}
