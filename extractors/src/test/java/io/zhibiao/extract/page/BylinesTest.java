package io.zhibiao.extract.page;

import static io.zhibiao.extract.page.Reading.blocks;
import static io.zhibiao.extract.page.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.rule.Passage.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote a piece, told by lines of names and by the text. */
class BylinesTest {

  private static final String FIRST = "本报讯 柳河镇今年新修水渠12公里，1200户农家受益。";
  private static final String SECOND = "全镇还将改造泵站8座，预计年底前完工。";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "赵一帆",
        "欧阳小满 钱一",
        "本报记者 赵一帆 本报通讯员 钱小满",
        "赵一帆 钱小满/文 孙亮/摄",
        "记者 赵一帆 通讯员 钱小满",
        "融媒体报道",
        "本报评论员",
        "赵一帆 文/摄",
        "本报记者 赵 亮 通讯员 钱小满",
        "赵 亮",
        "《柳河日报》编辑部",
        "□本报记者 赵一帆",
        "□ 记 者 赵一帆",
        "新华社记者 赵一帆",
      })
  void aLineOfNamesIsAByline(String line) {
    PageArticle article = read("甲村修路\n\n" + FIRST + "\n\n" + line + "\n\n乙村架桥\n\n" + FIRST).get(0);

    assertThat(article.byline()).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"记者手记", "春风正好 纸鸢畅销", "让民生账更暖", "文化惠民", "通讯员之家"})
  void aHeadingIsNoByline(String line) {
    PageArticle article = read("甲村修路\n\n" + SECOND + "\n\n" + line + "\n\n" + SECOND).get(0);

    assertThat(article.byline()).isEmpty();
    assertThat(blocks(article, Role.SUBHEAD)).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "本报讯 (记者赵一)近日，水渠通水。|记者赵一",
        "新华社北京3月5日电（记者 赵一、钱二）会议开幕。|记者 赵一、钱二",
        "本报柳河1月15日电  （记者赵一）水渠通水。|记者赵一",
        "本报讯 (村口)近日，水渠通水。|''",
        "柳河日报讯（记者赵一）近日，水渠通水。|记者赵一",
        "近日，水渠通水。(记者 赵一)|记者 赵一",
        "近日，水渠通水。（赵一 钱二）|赵一 钱二",
        "本报讯 记者赵一 通讯员钱二报道 近日，水渠通水。|记者赵一 通讯员钱二",
        "本报讯 镇里的报道 近日刊出。|''",
        "近日，水渠通水。 水利宣|水利宣",
      })
  void aReportNamesItsWriterInTheText(String text, String byline) {
    assertThat(read("柳河水渠通水\n\n" + text).get(0).byline()).isEqualTo(byline);
  }
}
