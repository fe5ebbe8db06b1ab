package io.zhibiao.extract.page;

import static io.zhibiao.extract.page.Reading.blocks;
import static io.zhibiao.extract.page.Reading.body;
import static io.zhibiao.extract.page.Reading.read;
import static io.zhibiao.extract.page.Reading.titles;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.rule.Passage.Role;
import org.junit.jupiter.api.Test;

/** What a document prints on each of its pages, and what only looks so. */
class RunningHeadsTest {

  private static final String HEAD = "柳河镇水利工作报告";

  @Test
  void aHeadOnEachPageCutsNoSentence() {
    String page =
        HEAD
            + "\n全镇今年新修水渠12公里。工程投资达到\n第 1 页 共 4 页\n"
            + HEAD
            + "\n36万元，其中自筹资金过半。受益农户\n第 2 页 共 4 页\n"
            + HEAD
            + "\n1200户。\n";
    assertThat(body(read(page).get(0)))
        .containsExactly("全镇今年新修水渠12公里。工程投资达到36万元，其中自筹资金过半。受益农户1200户。");
    assertThat(titles(read(page))).containsExactly(HEAD);
    assertThat(blocks(read(page).get(0), Role.FURNITURE))
        .containsExactly("第1页共4页", HEAD, "第2页共4页", HEAD);
  }

  @Test
  void aLinePrintedTwiceIsNoRunningHead() {
    String page = "小镇的新账本\n\n甲村修路12公里。\n\n算好民生账\n\n乙村修路8公里。\n\n算好民生账\n\n丙村修路3公里。\n";
    assertThat(blocks(read(page).get(0), Role.FURNITURE)).isEmpty();
  }

  @Test
  void aSentencePrintedAgainAndAgainIsText() {
    String page = "花灯走俏\n\n灯会人气旺。\n\n灯会人气旺。\n\n灯会人气旺。\n";
    assertThat(body(read(page).get(0))).containsExactly("灯会人气旺。", "灯会人气旺。", "灯会人气旺。");
  }

  @Test
  void theNumberOfThePageAboveItsNameIsFurniture() {
    assertThat(blocks(read("3\n要闻\n\n柳河镇新修水渠\n\n全镇新修水渠。\n").get(0), Role.FURNITURE))
        .containsExactly("3", "要闻");
  }
}
