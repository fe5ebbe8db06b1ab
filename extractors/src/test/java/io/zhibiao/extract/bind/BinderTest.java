package io.zhibiao.extract.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.discourse.Discourse;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.segment.hanlp.HanLpSegmenter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BinderTest {

  private static final Segmenter SEGMENTER = new HanLpSegmenter();

  private static Link bind(String marked) {
    MarkedArticle article = new MarkedArticle(marked);
    List<List<Link>> links =
        new Binder(new Faults())
            .bind(
                article.passages(),
                Discourse.of(article.passages(), new Faults()),
                article.source(),
                SEGMENTER,
                () -> {});
    return article.asked(links);
  }

  private static Stream<Arguments> rows(String column) {
    return Table.load(BinderTest.class, "/testdata/corpus/" + column + ".tsv").rows().stream()
        .map(row -> Arguments.of(row.get("text"), row.get(column)));
  }

  static Stream<Arguments> indicators() {
    return rows("indicator");
  }

  static Stream<Arguments> aspects() {
    return rows("aspect");
  }

  static Stream<Arguments> comparisons() {
    return rows("comparison");
  }

  static Stream<Arguments> statuses() {
    return rows("status");
  }

  static Stream<Arguments> subjects() {
    return rows("subject");
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void namesWhatIsMeasured(String text, String indicator) {
    assertThat(bind(text).indicator()).isEqualTo(indicator);
  }

  @ParameterizedTest
  @MethodSource("aspects")
  void tellsHowTheValueStandsToIt(String text, String aspect) {
    assertThat(bind(text).aspect().label()).isEqualTo(aspect);
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void tellsWhatAChangeIsMeasuredAgainst(String text, String comparison) {
    assertThat(bind(text).comparison().label()).isEqualTo(comparison);
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void tellsPlansFromReports(String text, String status) {
    assertThat(bind(text).status().label()).isEqualTo(status);
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void namesWhomAFigureDescribes(String text, String subject) {
    assertThat(bind(text).subject()).isEqualTo(subject);
  }

  @Test
  void printsAsTheSourcePrints() {
    assertThat(bind("全年貿易總值【８億元】。").indicator()).isEqualTo("貿易總值");
  }

  @Test
  void aDateMeasuresNothing() {
    Link link = bind("【2025年】完成产值〖8亿元〗。");
    assertThat(link.indicator()).isEmpty();
    assertThat(link.subject()).isEmpty();
  }

  @Test
  void aDateIsPlannedWhereAPlanIsToldOfIt() {
    assertThat(bind("【2030年】计划建成泵站〖8处〗。").status().label()).isEqualTo("planned");
    assertThat(bind("【2020年】建成泵站〖8处〗。").status().label()).isEqualTo("actual");
  }

  @Test
  void theSameTextAlwaysGivesTheSame() {
    String text = "原煤、原油产量分别达到〖66万吨〗、【12万吨】，分别增长〖9%〗、〖7%〗。";
    assertThat(bind(text)).isEqualTo(bind(text));
  }

  @Test
  void manyFiguresInOneSentenceCostNoMoreThanEach() {
    String text = "产量增长〖5%〗、".repeat(5_000) + "销量增长【5%】。";
    Link link = bind(text);
    assertThat(link.indicator()).isEqualTo("销量");
  }
}
