package io.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zhibiao.extract.Explanation.Block;
import io.zhibiao.extract.Explanation.Candidate;
import io.zhibiao.extract.Explanation.Place;
import io.zhibiao.extract.Explanation.Time;
import io.zhibiao.extract.value.FigureType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainerTest {

  private static final Extractor EXTRACTOR = new Extractor();
  private static final Explainer EXPLAINER = new Explainer(EXTRACTOR);

  /** Every judge, by a number that it refuses; none of them refuses the five firms. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5家企业 |  5家 | ''",
        "编号0519 | 0519 | NoForm",
        "2019年 | 2019年 | Taken",
        "他千方百计办事 | 千方 | InName",
        "“三个一律”写进村规 | 三个 | InQuotedLabel",
        "这两天很忙 | 两天 | TheseDays",
        "一家企业来了 | 一家 | Article",
        "第三医院扩建 | 第三 | OrdinalName",
        "南粳9108亩产高 | 9108亩 | CodeLike",
        "九年义务教育 | 九年 | CountedName",
      })
  void tellsWhoRefuses(String text, String candidate, String refusedBy) {
    assertThat(block(text).candidates())
        .filteredOn(found -> found.text().equals(candidate))
        .extracting(Candidate::refusedBy)
        .containsExactly(refusedBy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全市地区生产总值1200亿元，增长5%，二手房成交两千多套，编号77。",
        "标题有5个数\n\n　　2021年，12家企业用电3.5亿千瓦时。\n　　同比下降2%。",
        "没有数字",
        "",
        "𠮷野家有3家店，𠮷野家去年有2家店。"
      })
  void rowsAreThoseOfTheExtractor(String text) {
    Document document = document(text);
    assertThat(EXPLAINER.explain(document).blocks().stream().flatMap(b -> b.metrics().stream()))
        .containsExactlyInAnyOrderElementsOf(EXTRACTOR.extract(document).metrics());
  }

  @Test
  void keptCandidatesAreTheRowsThatAreNoDates() {
    Block block = block("2021年，全市有12家企业，一家企业用电3.5亿千瓦时，同比下降2%，占七成。");
    assertThat(block.candidates())
        .filteredOn(Candidate::isKept)
        .extracting(Candidate::text)
        .containsExactlyElementsOf(
            block.metrics().stream()
                .filter(metric -> metric.figure().type() != FigureType.DATE)
                .map(metric -> metric.evidence().text())
                .toList());
    assertThat(block.candidates())
        .extracting(Candidate::refusedBy)
        .allMatch(judge -> judge.isEmpty() || Explainer.judges().contains(judge));
  }

  @Test
  void tellsTimesAndPlaces() {
    Block block = block("去年，我区出口比2019年增长5%。");
    assertThat(block.times())
        .extracting(Time::text, Time::role, Time::row, time -> time.period().edtf())
        .containsExactly(tuple("去年", "runs", false, "2022"), tuple("2019年", "base", true, "2019"));
    assertThat(block.places())
        .extracting(Place::text, place -> place.region().code())
        .containsExactly(tuple("我区", "320413"));
  }

  @Test
  void printsAsTheSourceDoes() {
    Block block = block("出口额１２億元。");
    assertThat(block.text()).isEqualTo("出口额１２億元。");
    assertThat(block.candidates()).extracting(Candidate::text).containsExactly("１２億元");
  }

  @Test
  void judgesAreNamedOnce() {
    List<String> judges = Explainer.judges();
    assertThat(judges).doesNotHaveDuplicates().contains("NoForm", "Overlap", "Taken");
  }

  private static Block block(String text) {
    List<Block> blocks = EXPLAINER.explain(document(text)).blocks();
    assertThat(blocks).hasSize(1);
    return blocks.get(0);
  }

  private static Document document(String text) {
    return new Document("-", text, "", Optional.of(LocalDate.of(2023, 10, 20)), "320413");
  }
}
