package io.zhibiao.extract.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.discourse.Discourse;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Mending;
import io.zhibiao.extract.text.Sentences;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodLinkerTest {

  /** A text and its figures in order, each as {@code figure=edtf}. */
  record Case(String text, String published, List<String> figures, List<String> periods) {}

  static Stream<Case> corpus() {
    Map<String, Case> cases = new LinkedHashMap<>();
    for (Table.Row row : Table.load(PeriodLinkerTest.class, "/testdata/corpus/period.tsv").rows()) {
      String text = row.get("text");
      String published = row.get("published");
      Case entry =
          cases.computeIfAbsent(
              published + text,
              key -> new Case(text, published, new ArrayList<>(), new ArrayList<>()));
      entry.figures().add(row.get("figure"));
      entry.periods().add(row.get("figure") + "=" + row.get("edtf"));
    }
    assertThat(cases).hasSizeGreaterThan(60);
    return cases.values().stream();
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void givesEachFigureItsPeriod(Case expected) {
    List<TimedPassage> article = article(expected.text(), expected.figures());
    List<String> periods = new ArrayList<>();
    List<LinkedPassage> linked = link(article, day(expected.published()));
    for (int i = 0; i < article.size(); i++) {
      Passage passage = article.get(i).passage();
      for (int j = 0; j < passage.mentions().size(); j++) {
        String figure = passage.view().read(passage.mentions().get(j).span());
        periods.add(figure + "=" + linked.get(i).mentions().get(j).edtf());
      }
    }
    assertThat(periods).containsExactlyElementsOf(expected.periods());
  }

  @Test
  void givesFirstAndLastDay() {
    List<TimedPassage> article = article("2020年2月，投资5亿元。", List.of("5亿元"));
    Period period = link(article, Published.on(LocalDate.of(2021, 3, 10))).get(0).mentions().get(0);
    assertThat(period)
        .isEqualTo(Period.of("2020-02", LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29)));
  }

  @Test
  void keepsTheOrderOfPassagesAndTheirTimes() {
    List<TimedPassage> article = article("2020年和2019年¶没有时间¶2018年", List.of());
    List<LinkedPassage> linked = link(article, Published.UNKNOWN);
    assertThat(linked).hasSize(3);
    assertThat(linked.get(0).times()).extracting(Period::edtf).containsExactly("2020", "2019");
    assertThat(linked.get(1).times()).isEmpty();
    assertThat(linked.get(2).times()).extracting(Period::edtf).containsExactly("2018");
  }

  @Test
  void aPartOfAReportThatNamesNoTimeLooksBackOnTheYearBefore() {
    List<String> figures = Collections.nCopies(30, "8家");
    List<TimedPassage> report = article("新增8家，".repeat(30), figures);
    assertThat(periodsIn(report, LocalDate.of(2021, 1, 15))).containsOnly("2020");
    assertThat(periodsIn(report, LocalDate.of(2021, 6, 15))).containsOnly("");
    List<TimedPassage> shorter = article("新增8家，".repeat(9), figures.subList(0, 9));
    assertThat(periodsIn(shorter, LocalDate.of(2021, 1, 15))).containsOnly("");
  }

  private static List<LinkedPassage> link(List<TimedPassage> article, Published published) {
    List<Passage> passages = article.stream().map(TimedPassage::passage).toList();
    return PeriodLinker.link(
        article, Discourse.of(passages, new Faults()), published, new Faults());
  }

  private static List<String> periodsIn(List<TimedPassage> article, LocalDate published) {
    return link(article, Published.on(published)).get(0).mentions().stream()
        .map(Period::edtf)
        .toList();
  }

  private static Published day(String published) {
    return published.isEmpty() ? Published.UNKNOWN : Published.on(LocalDate.parse(published));
  }

  private static List<TimedPassage> article(String text, List<String> figures) {
    List<TimedPassage> article = new ArrayList<>();
    int next = 0;
    for (String paragraph : text.split("¶", -1)) {
      SourceText source = new SourceText(paragraph);
      View view = Mending.mend(source, List.of(new Span(0, paragraph.length())));
      List<Mention> mentions = new ArrayList<>();
      int from = 0;
      while (next < figures.size() && view.chars().indexOf(figures.get(next), from) >= 0) {
        int start = view.chars().indexOf(figures.get(next), from);
        from = start + figures.get(next).length();
        mentions.add(new Mention(figure(figures.get(next)), new Span(start, from), "test"));
        next++;
      }
      Passage passage =
          new Passage(Passage.Role.BODY, view, Sentences.of(view), mentions, List.of());
      article.add(new TimedPassage(passage, Times.find(view.chars())));
    }
    return article;
  }

  private static Figure figure(String text) {
    FigureType type =
        text.endsWith("%")
            ? FigureType.PERCENTAGE
            : text.endsWith("倍") ? FigureType.RATIO : FigureType.COUNT;
    String unit = text.endsWith("百分点") ? "pp" : text.substring(text.length() - 1);
    return new Figure.Quantity(type, new Amount.Single(BigDecimal.ONE), unit, Bound.EXACT);
  }
}
