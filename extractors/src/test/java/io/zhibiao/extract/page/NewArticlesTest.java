package io.zhibiao.extract.page;

import static io.zhibiao.extract.page.Reading.blocks;
import static io.zhibiao.extract.page.Reading.body;
import static io.zhibiao.extract.page.Reading.read;
import static io.zhibiao.extract.page.Reading.titles;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.rule.Passage.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an article begins and which of the lines above it is its headline. */
class NewArticlesTest {

  private static final String FIRST = "本报讯 柳河镇今年新修水渠12公里，1200户农家受益。";
  private static final String SECOND = "全镇还将改造泵站8座，预计年底前完工。";

  @Test
  void ofTwoHeadlinesTheLeadTakesUpTheMainOne() {
    PageArticle article =
        read("全镇首座光伏电站并网发电\n\n装机6兆瓦 村集体年增收60万元\n\n本报讯 昨天，随着开关合上，全镇首座光伏电站正式并网发电。").get(0);

    assertThat(article.title()).isEqualTo("全镇首座光伏电站并网发电");
    assertThat(article.kicker()).isEqualTo("装机6兆瓦 村集体年增收60万元");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "柳河小镇观察//一根竹子的旅行//|一根竹子的旅行",
        "聚焦·乡村振兴//一根竹子的旅行//|一根竹子的旅行",
        "走进新时代的柳河//一根竹子的旅行//——柳河镇竹产业调查//|一根竹子的旅行",
        "冬日里的柳河/河水清了 游客来了 客房全部订满//|河水清了 游客来了 客房全部订满",
        "2021年柳河县统计公报/柳河县统计局 国家统计局柳河调查队/（2022年3月5日）//|2021年柳河县统计公报",
        "便民服务又提速一步//柳河成立数据局 办事更便捷//|柳河成立数据局 办事更便捷",
      })
  void columnsSlogansAndOfficesAreNoHeadlines(String head, String title) {
    PageArticle article = read(head.replace('/', '\n') + SECOND).get(0);

    assertThat(article.title()).isEqualTo(title);
    assertThat(article.body().length()).isEqualTo(SECOND.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "柳河消息\n2021年3月5日 星期五",
        "柳河新语 2021-03-05 第03版：经济",
        "柳河消息\n责任编辑：赵一帆 版式：钱小满\n2021年3月5日 星期五",
        "柳河新语\n2021年3月5日 农历正月廿二 新闻热线：0911-300000",
        "柳河新语\n2021年3月5日 星期五 总第126期 今日责编 赵一帆",
      })
  void whatThePagePrintsAboveItsArticlesHasNoTitle(String masthead) {
    PageArticle article = read(masthead + "\n\n甲村修路\n\n" + FIRST).get(0);

    int lines = masthead.split("\n").length;
    assertThat(article.title()).isEqualTo("甲村修路");
    assertThat(article.kicker()).isEmpty();
    assertThat(article.titles().subList(0, lines)).containsOnly("");
    assertThat(article.titles().subList(lines, lines + 2)).containsOnly("甲村修路");
  }

  @Test
  void theSourceBelowAHeadlineHasItsTitle() {
    PageArticle article = read("柳河县经济运行情况\n来源：柳河县统计局 发布时间：2021-03-05\n\n" + FIRST).get(0);

    assertThat(article.titles()).containsOnly("柳河县经济运行情况");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "水库蓄水超过1.2亿立方米|县水务部门公布，水库蓄水达1.2亿立方米，超过去年。",
        "龙舟赛河湾开桨 夜市人气正旺|五月初五，龙舟赛在河湾开桨，夜市客流不断。",
        "测温员周大江：一冬走坏两双鞋|早上7点，测温员周大江已经爬完四号楼。",
        "市场行情|昨日，鸡蛋每斤4.2元。",
        "停水启事|因管道检修，今天停水。",
      })
  void aHeadlineThatSaysSomethingNewOpensAnArticle(String headline, String text) {
    List<PageArticle> articles = read("甲村修路\n\n" + FIRST + "\n\n" + headline + "\n\n" + text);

    assertThat(titles(articles)).containsExactly("甲村修路", headline);
    assertThat(body(articles.get(1))).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新修水渠通到农家门口|新修的水渠通到家门口，农家笑开了花。",
        "网上生意红火|走进网店，订单不断。",
        "念好“山字经”，种出“摇钱树”|山坡上，村民种下果树。",
      })
  void aHeadingThatTakesUpThePieceStaysInside(String heading, String text) {
    List<PageArticle> articles = read("甲村修路\n\n" + FIRST + "\n\n" + heading + "\n\n" + text);

    assertThat(titles(articles)).containsExactly("甲村修路");
  }

  @Test
  void aNoticeMayRunIntoItsText() {
    List<PageArticle> articles = read("甲村修路\n\n" + FIRST + "\n\n停水通知：因检修，10月30日停水。");

    assertThat(titles(articles)).containsExactly("甲村修路", "");
  }

  @Test
  void aPenNameClosesAPieceAndARemarkDoesNot() {
    List<PageArticle> signed = read("甲村修路\n\n" + SECOND + "（南山）\n\n图片新闻：河边花开，游人如织。 赵一帆 摄");
    List<PageArticle> speech = read("同心修路\n\n" + SECOND + "（全场欢呼）\n\n" + SECOND);

    assertThat(signed.get(0).byline()).isEqualTo("南山");
    assertThat(body(signed.get(1))).containsExactly("河边花开，游人如织。");
    assertThat(speech).hasSize(1);
  }

  @Test
  void whoSignsANoticeIsItsByline() {
    PageArticle article = read("停水通知\n\n今天停水。\n柳河自来水公司\n2021年3月5日").get(0);

    assertThat(article.byline()).isEqualTo("柳河自来水公司");
    assertThat(article.titles()).containsOnly("停水通知");
  }

  @Test
  void bracketsOpenAReportInHongKong() {
    List<PageArticle> articles =
        read("旅客增一成\n\n【維港時報專訊】旅客今年增加。\n\n流感回落\n\n【本報訊】個案減少。\n\n查詢熱線：2100 1234");

    assertThat(titles(articles)).containsExactly("旅客增一成", "流感回落");
    assertThat(blocks(articles.get(1), Role.FURNITURE)).hasSize(1);
  }

  @Test
  void linesThatFitNoWidthAreStillOneParagraph() {
    String left = "去年，全镇修好村道40公里，架起";
    String cut = "桥梁两座，目标是今年再修水渠12公里，改造泵站";

    PageArticle article = read("小镇的新账本\n\n" + left + "\n" + cut + "\n八座，群众拍手叫好。").get(0);

    assertThat(body(article)).containsExactly(left + cut + "八座，群众拍手叫好。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"投资达到2 9|0 0 亿元。|投资达到2900亿元。", "全镇修路12|.5公里。|全镇修路12.5公里。", "增长4|1%。|增长41%。"})
  void aFigureBrokenOverTwoParagraphsIsOne(String top, String bottom, String whole) {
    assertThat(body(read("小镇的新账本\n\n" + top + "\n\n" + bottom).get(0))).containsExactly(whole);
  }
}
