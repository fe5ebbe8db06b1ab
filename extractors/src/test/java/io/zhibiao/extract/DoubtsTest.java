package io.zhibiao.extract;

import static io.zhibiao.extract.Doubted.HERE;
import static io.zhibiao.extract.Doubted.THERE;
import static io.zhibiao.extract.Doubted.TOLD;
import static io.zhibiao.extract.Doubted.YEAR;
import static io.zhibiao.extract.Doubted.around;
import static io.zhibiao.extract.Doubted.doubts;
import static io.zhibiao.extract.Doubted.link;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.outlook.Verdict;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import io.zhibiao.extract.value.Status;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What makes a field of a row doubtful; the period is in {@link PeriodDoubtsTest}. */
class DoubtsTest {

  @ParameterizedTest
  @EnumSource(FigureType.class)
  void whatItsOwnClauseSaysIsSureButForWhatLasts(FigureType type) {
    Around around = around("〔2021年〕合格率《5》。", "〔");
    Set<Doubt> doubts = doubts(type, around, "n", link("合格率", NameSource.BEFORE, ""), TOLD);
    assertThat(doubts.equals(Set.of(Doubt.INDICATOR))).isEqualTo(type == FigureType.DURATION);
    assertThat(doubts.isEmpty()).isEqualTo(type != FigureType.DURATION);
  }

  @ParameterizedTest
  @CsvSource({
    "CARRIED,      产值, 同比增长,         true",
    "EARLIER_LIST, 产量, 分别增长,         true",
    "BEHIND,       水厂, 建成,             false",
  })
  void nameThatASentenceBeforeLendsIsInDoubt(
      NameSource source, String name, String before, boolean doubted) {
    Set<Doubt> doubts = doubts(FigureType.PERCENTAGE, before, link(name, source, ""), TOLD, TOLD);
    assertThat(doubts.contains(Doubt.INDICATOR)).isEqualTo(doubted);
  }

  @ParameterizedTest
  @CsvSource({"MONEY, true", "COUNT, true", "AGE, false", "DATE, false"})
  void figureWithoutANameIsInDoubtWhereItNeedsOne(FigureType type, boolean doubted) {
    Set<Doubt> doubts = doubts(type, "", link("", NameSource.NONE, ""), TOLD, TOLD);
    assertThat(doubts.contains(Doubt.INDICATOR)).isEqualTo(doubted);
  }

  @Test
  void whatOnlyTheTextAsAWholeTellsIsInDoubt() {
    Scene printed = new Scene(Period.undated("XXXX-05"), true, THERE, false);
    Link link = link("产值", NameSource.BEFORE, "");
    assertThat(doubts(FigureType.MONEY, "产值", link, TOLD, printed))
        .containsExactly(Doubt.REGION, Doubt.PERIOD);
  }

  @Test
  void regionIsInDoubtWhereNothingTellsItOrSomebodyElseIsMeant() {
    Scene nowhere = new Scene(YEAR, true, Region.UNKNOWN, false);
    assertThat(doubts(nowhere)).containsExactly(Doubt.REGION);
    Link foreign = link("产值", NameSource.BEFORE, "法国");
    assertThat(doubts(FigureType.MONEY, "产值", foreign, TOLD, TOLD)).containsExactly(Doubt.REGION);
  }

  /** Of the districts with this name the nearest is taken, if it is near at all. */
  @ParameterizedTest
  @CsvSource({
    "320100, 江苏省/南京市/鼓楼区, true",
    "320106, 江苏省/南京市/鼓楼区, false",
    "110000, 江苏省/南京市/溧水区, false",
  })
  void nameThatSeveralDivisionsHaveLeavesTheRegionInDoubt(
      String home, String path, boolean doubted) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Document document =
        new Document("a.txt", "2021年，" + name + "产值5亿元。", "", Optional.empty(), home);
    Metric metric = new Extractor().extract(document).metrics().get(1);
    assertThat(metric.reading().region().path()).isEqualTo(path);
    assertThat(metric.reading().doubt().contains(Doubt.REGION)).isEqualTo(doubted);
  }

  @Test
  void doubtIsInTheOrderOfColumnsAndNobodyChangesIt() {
    Metric.Reading reading =
        new Metric.Reading(
            HERE,
            "",
            "产值",
            Aspect.LEVEL,
            Comparison.NONE,
            YEAR,
            Verdict.ACTUAL.status(),
            Set.of(Doubt.STATUS, Doubt.PERIOD, Doubt.REGION));
    assertThat(reading.doubt()).containsExactly(Doubt.REGION, Doubt.PERIOD, Doubt.STATUS);
    assertThat(reading.doubt()).isUnmodifiable();
  }

  /** The name's own look, the figure between 《》. */
  @ParameterizedTest
  @CsvSource({
    "BEFORE, 产值, n, 产值为《5亿元》。, false",
    "BEFORE, 卖, v, 卖到《13元》。, true",
    "BEFORE, 签下, v, 村里签下《5亿元》协议。, true",
    "BEFORE, 签约, v, 签约《5亿元》。, false",
    "BEFORE, 李明, nr, 李明《5亿元》。, true",
    "CLAUSE_BEFORE, 产值, n, 产值，提高《5亿元》。, true",
    "BEFORE, 施肥, n, 每亩果园施肥《5亿元》。, true",
    "BEFORE, 货物运输, vn, 货物运输《5亿元》。, false",
    "BEFORE, 批发业、零售业销售额, n, 批发业、零售业销售额《5亿元》。, false",
    "BEFORE, 高新区, n, 高新区《5亿元》。, true",
    "BEFORE, 产值, n, 产值《5亿元》（去年4亿元）。, false",
    "CARRIED, 改造, vn, 改造9亿元，其中《5亿元》。, true",
    "CLAUSE_BEFORE, 地区生产总值, n, 地区生产总值，提高《5亿元》。, false",
  })
  void nameThatLooksLikeNoneIsInDoubt(
      NameSource source, String name, String tag, String text, boolean doubted) {
    Around around = around(text, "");
    assertThat(
            doubts(FigureType.MONEY, around, tag, link(name, source, ""), TOLD)
                .contains(Doubt.INDICATOR))
        .isEqualTo(doubted);
  }

  /** What the clause goes on with behind the figure may be the thing, the figure between 《》. */
  @ParameterizedTest
  @CsvSource({
    "COUNT, BEFORE, 岳纸集团, 岳纸集团《30套》涂布纸工程。, true",
    "MONEY, BEFORE, 投资, 投资《5亿元》建设水厂。, true",
    "COUNT, BEHIND, 断面, 建成《5个》断面。, false",
    "MONEY, BEHIND, 资金, 落实《5亿元》资金。, true",
    "COUNT, BEHIND, 入海, 建成《5个》入海断面。, true",
    "MEASURE, BEHIND, 耕地, 治理《5亩》耕地盐碱。, true",
    "PERCENTAGE, EARLIER_LIST, 出口, 出口分别增长《5%》和7%。, false",
  })
  void nameIsInDoubtWhereTheClauseGoesOn(
      FigureType type, NameSource source, String name, String text, boolean doubted) {
    assertThat(
            doubts(type, around(text, ""), "n", link(name, source, ""), TOLD)
                .contains(Doubt.INDICATOR))
        .isEqualTo(doubted);
  }

  @ParameterizedTest
  @CsvSource({
    "COUNT, LEVEL, 示范区, 新增示范区《5个》。, true",
    "COUNT, LEVEL, 城镇新增就业, 城镇新增就业《5个》。, false",
    "COUNT, INCREASE, 企业, 企业达80个，新增《5个》。, false",
    "MONEY, LEVEL, 贷款, 新增贷款《5亿元》。, false",
  })
  void newThingsMayBeTheGrowthOfAStock(
      FigureType type, Aspect aspect, String name, String text, boolean doubted) {
    Link link = link(name, NameSource.BEFORE, aspect, Comparison.NONE, Verdict.ACTUAL);
    assertThat(doubts(type, around(text, ""), "n", link, TOLD).contains(Doubt.ASPECT))
        .isEqualTo(doubted);
  }

  @ParameterizedTest
  @CsvSource({
    "TOLD, 增长, NONE, true",
    "NONE_TOLD, 增长, NONE, false",
    "TOLD, 年均增长, NONE, false",
    "TOLD, 增长, YOY, false",
    "LENT, 增长, YOY, true",
  })
  void changeWithoutABaseIsInDoubtBehindOneWithABase(
      Why.Compared compared, String predicate, Comparison comparison, boolean doubted) {
    Link link =
        new Link(
            "进口", NameSource.BEFORE, "", predicate, Aspect.INCREASE, comparison, Verdict.ACTUAL);
    Why why = new Why(link, link.verdict(), Optional.empty(), Optional.empty(), compared);
    Around around = around("进口" + predicate + "《5%》。", "");
    Set<Doubt> doubts = new Doubts(FigureType.PERCENTAGE, around, () -> "n", why, TOLD, TOLD).all();
    assertThat(doubts.contains(Doubt.COMPARISON)).isEqualTo(doubted);
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENTAGE, LEVEL, 合格率, false",
    "PERCENTAGE, LEVEL, 服务业企业, true",
    "PERCENTAGE, SHARE, 服务业企业, false",
    "MONEY, LEVEL, 生产总值, false",
    "MONEY, SHARE, 生产总值, true",
  })
  void aspectIsInDoubtWhereNeitherNameNorUnitFits(
      FigureType type, Aspect aspect, String name, boolean doubted) {
    Link link = link(name, NameSource.BEFORE, aspect, Comparison.NONE, Verdict.ACTUAL);
    Set<Doubt> doubts = doubts(type, around(name + "《5》。", ""), "n", link, TOLD);
    assertThat(doubts.contains(Doubt.ASPECT)).isEqualTo(doubted);
  }

  /** What is counted is a noun. */
  @ParameterizedTest
  @CsvSource({"n, false", "vn, false", "v, true", "w, true", "'', false"})
  void countedThingThatIsNoNounIsInDoubt(String tag, boolean doubted) {
    Set<Doubt> doubts =
        doubts(
            FigureType.COUNT, around("《5家》入驻。", ""), tag, link("入驻", NameSource.BEHIND, ""), TOLD);
    assertThat(doubts.contains(Doubt.INDICATOR)).isEqualTo(doubted);
  }

  /** The plan may hold for what stands behind it in its sentence. */
  @ParameterizedTest
  @CsvSource({
    "PLANNED, 预计产值《5亿元》。, false",
    "ACTUAL, 预计产值9亿元，投资《5亿元》。, true",
    "ACTUAL, 预计产值9亿元。投资《5亿元》。, false",
    "ACTUAL, 产值《5亿元》。, false",
  })
  void reportBehindAPlanIsInDoubt(Status status, String text, boolean doubted) {
    Verdict verdict = new Verdict(status, Verdict.Cause.SIGN, "预计");
    Link link = link("产值", NameSource.BEFORE, Aspect.LEVEL, Comparison.NONE, verdict);
    Set<Doubt> doubts = doubts(FigureType.MONEY, around(text, ""), "n", link, TOLD);
    assertThat(doubts.contains(Doubt.STATUS)).isEqualTo(doubted);
  }

  @Test
  void nothingIsSureOfAFigureWhoseReaderThrew() {
    assertThat(doubts(FigureType.MONEY, around("产值《5亿元》。", ""), "", Link.unread(), TOLD))
        .containsExactly(Doubt.INDICATOR, Doubt.ASPECT, Doubt.COMPARISON, Doubt.STATUS);
  }
}
