package io.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.outlook.Verdict;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DoubtsTest {

  private static final Region HERE = new Region("320413", "江苏省/常州市/金坛区");
  private static final Region THERE = new Region("320400", "江苏省/常州市");
  private static final Period YEAR =
      new Period("2021", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
  private static final Scene TOLD = new Scene(YEAR, true, HERE);

  @ParameterizedTest
  @EnumSource(FigureType.class)
  void whatItsOwnClauseSaysIsSure(FigureType type) {
    assertThat(doubts(type, "产值", link("产值", NameSource.BEFORE, ""), TOLD, TOLD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CARRIED,      产值, 产值为5万元，增长, false",
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
  void periodIsInDoubtWhereNothingNearTellsIt() {
    assertThat(doubts(new Scene(YEAR, false, HERE))).containsExactly(Doubt.PERIOD);
    assertThat(doubts(new Scene(Period.UNKNOWN, true, HERE))).containsExactly(Doubt.PERIOD);
  }

  @Test
  void whatOnlyTheTextAsAWholeTellsIsInDoubt() {
    Scene printed = new Scene(new Period("XXXX-05", null, null), true, THERE);
    Link link = link("产值", NameSource.BEFORE, "");
    assertThat(doubts(FigureType.MONEY, "产值", link, TOLD, printed))
        .containsExactly(Doubt.REGION, Doubt.PERIOD);
  }

  @Test
  void regionIsInDoubtWhereNothingTellsItAndNobodyElseIsMeant() {
    Scene nowhere = new Scene(YEAR, true, Region.UNKNOWN);
    assertThat(doubts(nowhere)).containsExactly(Doubt.REGION);
    Link foreign = link("产值", NameSource.BEFORE, "法国");
    assertThat(doubts(FigureType.MONEY, "产值", foreign, nowhere, nowhere)).isEmpty();
  }

  @Test
  void yearThatOnlyTheTextAsAWholeTellsIsUsedAndInDoubt() {
    String text = "截至2021年底，金坛区有企业50家。今年金坛区计划新增企业6家。";
    Document document = new Document("a.txt", text, "", null, "320413");
    List<Metric> metrics = new Extractor().extract(document).metrics();
    assertThat(metrics)
        .extracting(metric -> metric.evidence().text(), metric -> metric.reading().period().edtf())
        .as("used")
        .contains(tuple("6家", "2022"));
    for (Metric metric : metrics) {
      boolean inferred = metric.reading().period().edtf().startsWith("2022");
      assertThat(metric.reading().doubt().contains(Doubt.PERIOD))
          .as(metric.evidence().text())
          .isEqualTo(inferred);
    }
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

  private static Set<Doubt> doubts(Scene scene) {
    return doubts(FigureType.MONEY, "产值", link("产值", NameSource.BEFORE, ""), scene, scene);
  }

  private static Set<Doubt> doubts(
      FigureType type, String before, Link link, Scene read, Scene printed) {
    Why why = new Why(link, Verdict.ACTUAL, Optional.empty(), Optional.empty());
    return new Doubts(type, before, why, read, printed).all();
  }

  private static Link link(String indicator, NameSource source, String subject) {
    return new Link(indicator, source, subject, "", Aspect.LEVEL, Comparison.NONE, Verdict.ACTUAL);
  }
}
