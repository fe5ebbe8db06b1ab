package io.zhibiao.extract.page;

import static io.zhibiao.extract.page.Reading.blocks;
import static io.zhibiao.extract.page.Reading.body;
import static io.zhibiao.extract.page.Reading.read;
import static io.zhibiao.extract.page.Reading.roles;
import static io.zhibiao.extract.page.Reading.titles;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.rule.Passage.Role;
import io.zhibiao.extract.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

  private static final String FIRST = "本报讯 柳河镇今年新修水渠12公里，1200户农家受益。";
  private static final String SECOND = "全镇还将改造泵站8座，预计年底前完工。";

  @Test
  void whatNobodyCouldCutIsReadLineByLine() {
    List<PageArticle> articles =
        Pages.lines(new SourceText("柳河镇\n\n<sup>\n" + FIRST + "\n" + SECOND));

    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).title()).isEmpty();
    assertThat(body(articles.get(0))).containsExactly("柳河镇", FIRST, SECOND);
    assertThat(Pages.lines(new SourceText(" \n　\n"))).isEmpty();
  }

  @Test
  void oneArticleHasHeadlineBodyAndByline() {
    List<PageArticle> articles = read("柳河镇新修水渠12公里\n\n" + FIRST + "\n\n" + SECOND + "\n赵一帆 钱小满\n");

    assertThat(articles).hasSize(1);
    PageArticle article = articles.get(0);
    assertThat(article.title()).isEqualTo("柳河镇新修水渠12公里");
    assertThat(article.byline()).isEqualTo("赵一帆 钱小满");
    assertThat(body(article)).containsExactly(FIRST, SECOND);
    assertThat(roles(article)).containsExactly(Role.HEADLINE, Role.BODY, Role.BODY, Role.BYLINE);
  }

  @Test
  void theBodySpanReachesFromItsFirstToItsLastParagraph() {
    String page = "柳河镇新修水渠\n\n" + FIRST + "\n\n" + SECOND + "\n赵一帆\n";

    PageArticle article = read(page).get(0);

    assertThat(page.substring(article.body().start(), article.body().end()))
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void bylinesAndDatelinesPartArticles() {
    List<PageArticle> articles =
        read("甲村迎来丰收\n\n" + FIRST + "\n\n赵一帆\n\n乙村修路\n\n" + SECOND + "\n\n丙村通车\n\n" + FIRST);

    assertThat(titles(articles)).containsExactly("甲村迎来丰收", "乙村修路", "丙村通车");
  }

  @Test
  void headingsInsideAPieceStayInside() {
    List<PageArticle> articles =
        read("小镇的新账本\n\n" + SECOND + "\n\n算好“生态账”\n\n" + SECOND + "\n\n算好“民生账”\n\n" + SECOND);

    assertThat(titles(articles)).containsExactly("小镇的新账本");
    assertThat(blocks(articles.get(0), Role.SUBHEAD)).containsExactly("算好“生态账”", "算好“民生账”");
  }

  @Test
  void aContinuationIsAnArticleWithoutHeadline() {
    List<PageArticle> articles =
        read("甲村修路\n\n" + SECOND + "\n\n赵一帆\n\n(上接第一版)\n\n既要数量，也要质量。\n\n钱小满");

    assertThat(titles(articles)).containsExactly("甲村修路", "");
    assertThat(articles.get(1).byline()).isEqualTo("钱小满");
    assertThat(body(articles.get(1))).containsExactly("既要数量，也要质量。");
  }

  @Test
  void aContinuationKeepsTheHeadlineAboveItAndTheTextBesideIt() {
    List<PageArticle> articles = read("甲村修路\n\n" + SECOND + "\n\n乙村架桥\n\n（上接1版）工程全部完工后，可通行货车。");

    assertThat(titles(articles)).containsExactly("甲村修路", "乙村架桥");
    assertThat(body(articles.get(1))).containsExactly("工程全部完工后，可通行货车。");
  }

  @Test
  void kickersAndSubHeadlinesAreNoPartOfTheHeadline() {
    PageArticle above = read("世界读书日，走进书房\n\n全市书房超过300家\n\n" + FIRST).get(0);
    PageArticle dash = read("去年，全市书房借书37万册——\n\n书香满城 人人爱读\n\n" + SECOND).get(0);
    PageArticle below = read("书香满城\n\n——全市各地多措并举推动书房建设\n\n" + SECOND).get(0);

    assertThat(List.of(above.title(), above.kicker())).containsExactly("全市书房超过300家", "世界读书日，走进书房");
    assertThat(dash.title()).isEqualTo("书香满城 人人爱读");
    assertThat(below.title()).isEqualTo("书香满城");
    assertThat(below.kicker()).startsWith("——全市");
  }

  @Test
  void aHeadlineOfTwoLinesIsOne() {
    assertThat(read("柳河镇水渠\n全线贯通\n\n" + FIRST).get(0).title()).isEqualTo("柳河镇水渠全线贯通");
  }

  @Test
  void captionsBelowPicturesAreNoHeadlines() {
    PageArticle article = read("工地上的春天\n\n\n\n吊装现场\n\n\n\n工人在检修\n\n" + SECOND + "\n\n赵一帆").get(0);

    assertThat(article.title()).isEqualTo("工地上的春天");
    assertThat(blocks(article, Role.CAPTION)).containsExactly("吊装现场", "工人在检修");
  }

  @Test
  void aParagraphRunsOnAcrossACaption() {
    PageArticle article = read("工地上的春天\n\n工程开工以来，\n\n\n\n吊装现场\n\n工人们日夜奋战，进度过半。").get(0);

    assertThat(body(article)).containsExactly("工程开工以来，工人们日夜奋战，进度过半。");
    assertThat(blocks(article, Role.CAPTION)).containsExactly("吊装现场");
  }

  @Test
  void aCaptionWithItsPhotographerClosesNothing() {
    List<PageArticle> articles =
        read("工地上的春天\n\n" + SECOND + "\n\n\n\n图为工人在检修。 钱小满 摄\n\n" + SECOND + "\n\n赵一帆");

    assertThat(titles(articles)).containsExactly("工地上的春天");
    assertThat(articles.get(0).byline()).isEqualTo("赵一帆");
    assertThat(blocks(articles.get(0), Role.CAPTION)).containsExactly("图为工人在检修。", "钱小满 摄");
  }

  @Test
  void textBelowAPictureBehindASignedReportIsAStoryOfItsOwn() {
    List<PageArticle> articles =
        read("甲村修路\n\n本报讯 (记者赵一)近日，道路通车。\n\n\n\n孩子们在新书屋里读书，其乐融融。\n\n钱小满 摄");

    assertThat(titles(articles)).containsExactly("甲村修路", "");
    assertThat(articles.get(1).byline()).isEqualTo("钱小满 摄");
  }

  @Test
  void aPageWithWideGapsEverywhereHasNoPictures() {
    String wide = "甲村修路\n\n" + FIRST + "\n\n" + SECOND + "\n\n赵一帆\n\n乙村架桥\n\n" + FIRST;

    assertThat(titles(read(wide.replace("\n\n", "\n\n\n\n\n")))).isEqualTo(titles(read(wide)));
  }

  @Test
  void pointersToOtherPagesLeaveTheText() {
    PageArticle article = read("甲村修路\n\n" + FIRST + "（下转第2版）\n\nA2 要闻\n").get(0);

    assertThat(body(article)).containsExactly(FIRST);
    assertThat(blocks(article, Role.FURNITURE)).containsExactly("（下转第2版）", "A2要闻");
  }

  @Test
  void aHeadlineMayStandBehindTheLead() {
    List<PageArticle> articles =
        read(
            "甲村修路\n\n"
                + SECOND
                + "\n\n赵一帆\n\n\n\n孩子们挑选风筝\n\n清明将近，城东市场里各式各样的风筝挂满摊位，不少市民停\n\n下脚步，挑上一只。\n\n春风正好 纸鸢畅销\n\n摊主说，每天卖出40只。\n\n钱小满");

    assertThat(titles(articles)).containsExactly("甲村修路", "春风正好 纸鸢畅销");
  }

  @Test
  void aHeadlineMayStandBehindAllTheText() {
    List<PageArticle> articles = read("(上接第一版)\n\n" + SECOND + "\n\n乘势而上 再开新局\n\n本报评论员");

    assertThat(titles(articles)).containsExactly("乘势而上 再开新局");
    assertThat(articles.get(0).byline()).isEqualTo("本报评论员");
  }

  @Test
  void anEditorsNoteLeadsUpToTheArticle() {
    List<PageArticle> articles = read("编者按:\n\n从今天起，本报推出系列笔谈。\n\n让小镇更美\n\n某镇党委书记 赵一帆\n\n" + SECOND);

    assertThat(titles(articles)).containsExactly("让小镇更美");
    assertThat(articles.get(0).byline()).isEqualTo("某镇党委书记 赵一帆");
    assertThat(articles.get(0).body().length()).isEqualTo(SECOND.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"编者按:\n\n", "编者按：", "【编者按】"})
  void aNoteMayRunIntoItsText(String label) {
    PageArticle article = read(label + "从今天起，本报推出笔谈。\n\n让小镇更美\n\n" + SECOND).get(0);

    assertThat(article.title()).isEqualTo("让小镇更美");
    assertThat(article.body().length()).isEqualTo(SECOND.length());
    assertThat(body(article)).containsExactly("从今天起，本报推出笔谈。", SECOND);
  }

  @Test
  void thePagesOwnLinesAreFurniture() {
    PageArticle article =
        read("柳河时报\n\n柳河网\n\n柳河小屋\n\n主办：柳河镇 编辑：某台\n\n甲村修路\n\n"
                + FIRST
                + "\n\n（下转第二版）\n\n2021年3月5日 星期五")
            .get(0);

    assertThat(article.title()).isEqualTo("甲村修路");
    assertThat(blocks(article, Role.FURNITURE)).hasSize(6);
    assertThat(body(article)).containsExactly(FIRST);
  }

  @Test
  void aDateBelowTheBylineBelongsToIt() {
    PageArticle article =
        read("2021年3月5日 星期五\n\n更正启事\n\n昨日3版有误，特此更正。\n\n《柳河日报》编辑部\n2021年3月5日").get(0);

    assertThat(article.byline()).isEqualTo("《柳河日报》编辑部");
    assertThat(blocks(article, Role.BYLINE)).containsExactly("《柳河日报》编辑部", "2021年3月5日");
    assertThat(blocks(article, Role.FURNITURE)).containsExactly("2021年3月5日 星期五");
  }

  @Test
  void aReportOfTheGovernmentIsOneArticle() {
    List<PageArticle> articles =
        read(
            "2021年柳河县政府工作报告\n来源：柳河日报\n——2021年1月5日在县人民代表大会上\n县长 赵一帆\n各位代表：\n"
                + "一、2020年工作回顾\n全年修路30公里。\n（一）交通更加便利。\n"
                + SECOND
                + "\n二、2021年安排\n"
                + SECOND);

    assertThat(titles(articles)).containsExactly("2021年柳河县政府工作报告");
    assertThat(articles.get(0).byline()).isEqualTo("县长 赵一帆");
    assertThat(blocks(articles.get(0), Role.SUBHEAD))
        .containsExactly("一、2020年工作回顾", "（一）交通更加便利。", "二、2021年安排");
  }

  @Test
  void anExcerptHasNoTitle() {
    List<PageArticle> articles = read("三、工业\n" + SECOND + "\n四、农业\n" + SECOND);

    assertThat(titles(articles)).containsExactly("");
    assertThat(articles.get(0).body().start()).isZero();
  }

  @Test
  void cellsOfAFlatTableAreNotGlued() {
    PageArticle article =
        read(SECOND + "\n主要产品产量\n名称\n产  量\n柴油\n33.7\n水\n泥\n-8.5\n" + SECOND).get(0);

    assertThat(body(article))
        .containsExactly(SECOND, "主要产品产量", "名称", "产 量", "柴油", "33.7", "水", "泥", "-8.5", SECOND);
  }

  @Test
  void runsOfIdeographicSpacesPartParagraphs() {
    PageArticle article = read("　　" + SECOND + "　　算好账  走好路　　" + SECOND).get(0);

    assertThat(body(article)).containsExactly(SECOND, SECOND);
    assertThat(blocks(article, Role.SUBHEAD)).hasSize(1);
  }

  @Test
  void aPageWhoseBreaksBecameBlanksIsCut() {
    String long1 = "今年全镇修路30公里。".repeat(14);
    PageArticle article =
        read("柳河镇修路里程增长5%近日，镇里公布了情况。 交通更加便利 " + long1 + " " + long1 + " " + SECOND + "(记者 赵一) 我要评论")
            .get(0);

    assertThat(article.title()).isEqualTo("柳河镇修路里程增长5%");
    assertThat(article.byline()).isEqualTo("记者 赵一");
    assertThat(blocks(article, Role.SUBHEAD)).containsExactly("交通更加便利");
    assertThat(body(article)).containsExactly("近日，镇里公布了情况。", long1, long1, SECOND);
  }

  @Test
  void markdownHeadlinesLoseTheirMark() {
    PageArticle article = read("# 整體升8%　市民歡喜\n\n據臨時數字，收入上升。\n\n---\n").get(0);

    assertThat(article.title()).isEqualTo("整體升8%　市民歡喜");
    assertThat(blocks(article, Role.HEADLINE)).containsExactly("整体升8% 市民欢喜");
    assertThat(blocks(article, Role.FURNITURE)).containsExactly("#", "---");
  }

  @Test
  void pageNumbersAndEscapesAreTakenOutOfTheText() {
    PageArticle article =
        read("<U+00A0><U+00A0>今年，全镇修路投资达到 · 320 ·\n 39万元。\n去年，全镇总产值5，95\n\t.\t·\n3万元。").get(0);

    assertThat(body(article)).containsExactly("今年，全镇修路投资达到39万元。", "去年，全镇总产值5，953万元。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "　\r\n\u200B\f", "\uFEFF"})
  void aBlankPageHasNoArticle(String page) {
    assertThat(read(page)).isEmpty();
  }
}
