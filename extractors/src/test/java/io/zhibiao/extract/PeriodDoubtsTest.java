package io.zhibiao.extract;

import static io.zhibiao.extract.Doubted.HERE;
import static io.zhibiao.extract.Doubted.YEAR;
import static io.zhibiao.extract.Doubted.around;
import static io.zhibiao.extract.Doubted.doubts;
import static io.zhibiao.extract.Doubted.link;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes the period of a row doubtful. */
class PeriodDoubtsTest {

  /** Most figures have a time: one that is not found is mostly missed. */
  @Test
  void noPeriodIsInDoubt() {
    assertThat(doubts(new Scene(YEAR, false, HERE, false))).isEmpty();
    assertThat(doubts(new Scene(Period.UNKNOWN, true, HERE, false))).containsExactly(Doubt.PERIOD);
    assertThat(doubts(new Scene(Period.UNKNOWN, false, HERE, false))).containsExactly(Doubt.PERIOD);
  }

  @Test
  void yearThatOnlyTheTextAsAWholeTellsIsUsedAndInDoubt() {
    String text = "截至2021年底，金坛区有企业50家。今年金坛区计划新增企业6家。";
    Document document = new Document("a.txt", text, "", Optional.empty(), "320413");
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

  /** The time, a day or a year, stands between 〔〕 or nowhere. */
  @ParameterizedTest
  @CsvSource({
    "2021-05-14/2021-05-14, MONEY, LEVEL, 〔5月14日〕产值《5亿元》。, false",
    "2021-05-14/2021-05-14, MONEY, LEVEL, 〔5月14日〕开会。产值《5亿元》。, true",
    "2021-05-31/2021-05-31, MONEY, LEVEL, 〔5月末〕开会。产值《5亿元》。, false",
    "2021-01-01/2021-12-31, MONEY, LEVEL, 〔2021年〕开会。产值《5亿元》。, false",
    "2021-01-01/2021-12-31, AGE, LEVEL, 〔2021年〕，人群《18岁》。, false",
    "2021-01-01/2021-12-31, MONEY, LEVEL, 占〔2021年〕总数《5亿元》。, false",
    "2021-01-01/2021-12-31, MEASURE, LEVEL, 〔2021年〕建成，规划期间新建《5亩》。, true",
    "2021-01-01/2021-12-31, PERCENTAGE, INCREASE, 〔2021年〕五年间增长《5%》。, true",
    "2021-01-01/2021-12-31, PERCENTAGE, INCREASE, 〔2021年〕增长《5%》。, false",
    "2021-01-01/2021-12-31, MONEY, LEVEL, 〔2021年〕“省了《5亿元》”。, true",
    "2021-01-01/2021-12-31, MONEY, LEVEL, 〔2021年〕「省了《5亿元》」。, true",
    "2021-01-01/2021-12-31, MONEY, LEVEL, 〔2021年〕“省钱”《5亿元》。, false",
    "2021-05-14/2021-05-14, DATE, LEVEL, “〔5月14日〕，即《5月14日》”。, true",
  })
  void timeThatMayBeOfSomethingElseIsInDoubt(
      String period, FigureType type, Aspect aspect, String text, boolean doubted) {
    Link link = link("产值", NameSource.BEFORE, aspect, Comparison.YOY, Verdict.ACTUAL);
    Scene scene = new Scene(period(period), true, HERE, false);
    Set<Doubt> doubts = doubts(type, around(text, "〔"), "n", link, scene);
    assertThat(doubts.contains(Doubt.PERIOD)).isEqualTo(doubted);
  }

  private static Period period(String days) {
    int slash = days.indexOf('/');
    LocalDate start = LocalDate.parse(days.substring(0, slash));
    return Period.of(days, start, LocalDate.parse(days.substring(slash + 1)));
  }
}
