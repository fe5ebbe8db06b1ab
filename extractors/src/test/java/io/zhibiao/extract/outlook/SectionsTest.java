package io.zhibiao.extract.outlook;

import static io.zhibiao.extract.value.Status.ACTUAL;
import static io.zhibiao.extract.value.Status.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Mending;
import io.zhibiao.extract.text.Sentences;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Status;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SectionsTest {

  private static final String DEMANDS =
      "加快建设货运港口，推进老旧厂房改造，支持小店开业，完善乡村道路，深化窗口服务，抓好秋收管护，健全村规民约，强化河道巡查。";

  private static final String REPORTS = "全年栽树8万株，比上年增长5%，修好了12座小桥，已供水300户，累计惠及6个村。";

  @Test
  void aHeadingTellsWhatStandsUnderIt() {
    assertThat(sections("2025年工作回顾¶修桥8座。¶2026年工作安排¶修桥9座。"))
        .containsExactly(ACTUAL, ACTUAL, PLANNED, PLANNED);
  }

  @Test
  void aTextThatDemandsIsAPlan() {
    assertThat(sections((DEMANDS + "¶").repeat(3) + "新增泊位4个。")).containsOnly(PLANNED);
  }

  @Test
  void oneParagraphOfDemandsIsNone() {
    assertThat(sections(DEMANDS + "¶新增泊位4个。")).containsOnly(ACTUAL);
  }

  @Test
  void aTextThatReportsAsWellIsNone() {
    assertThat(sections((DEMANDS + REPORTS + "¶").repeat(3) + "新增泊位4个。")).containsOnly(ACTUAL);
  }

  @Test
  void whatAHeadingLooksBackOnIsOver() {
    assertThat(sections("过去一年工作回顾¶" + (DEMANDS + "¶").repeat(3) + "新增泊位4个。")).containsOnly(ACTUAL);
  }

  @Test
  void boxesOfPlansArePlans() {
    assertThat(sections("专栏3 护林工程：改造林场6处。¶林场共有40处。")).containsExactly(PLANNED, ACTUAL);
    assertThat(sections("专栏1 上期指标完成情况：改造林场6处。¶专栏作家共有40人。")).containsOnly(ACTUAL);
  }

  private static List<Status> sections(String text) {
    return Sections.of(Stream.of(text.split("¶", -1)).map(SectionsTest::passage).toList());
  }

  private static Passage passage(String paragraph) {
    View view = Mending.mend(new SourceText(paragraph), List.of(new Span(0, paragraph.length())));
    return new Passage(Passage.Role.BODY, view, Sentences.of(view), List.of(), List.of());
  }
}
