package io.zhibiao.extract.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.discourse.Discourse;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Mending;
import io.zhibiao.extract.text.Sentences;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  /** All dates of a text, as {@code span=edtf}. */
  record Case(String text, String published, List<String> dates) {}

  static Stream<Case> corpus() {
    Map<String, Case> cases = new LinkedHashMap<>();
    for (Table.Row row : Table.load(TimesTest.class, "/testdata/corpus/date.tsv").rows()) {
      String text = row.get("text");
      String published = row.get("published");
      cases
          .computeIfAbsent(published + text, key -> new Case(text, published, new ArrayList<>()))
          .dates()
          .add(row.get("span") + "=" + row.get("edtf"));
    }
    assertThat(cases).hasSizeGreaterThan(80);
    return cases.values().stream();
  }

  static Stream<String> negatives() {
    List<String> texts =
        Table.load(TimesTest.class, "/testdata/negative/date.tsv").rows().stream()
            .map(row -> row.get("text"))
            .toList();
    assertThat(texts).hasSizeGreaterThan(40);
    return texts.stream();
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void findsAndResolvesDates(Case expected) {
    assertThat(dates(expected.text(), expected.published()))
        .containsExactlyElementsOf(expected.dates());
  }

  @ParameterizedTest
  @MethodSource("negatives")
  void leavesWhatIsNoDate(String text) {
    assertThat(dates(text, "2021-03-10")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"21点30分", "21：30", "凌晨1点", "晚8时", "今年以来", "截至目前", "去年底"})
  void findsWordsThatMakeNoRow(String text) {
    assertThat(Times.find(text))
        .singleElement()
        .satisfies(found -> assertThat(found.span()).isEqualTo(new Span(0, text.length())))
        .satisfies(found -> assertThat(found.figure()).isFalse());
  }

  @Test
  void keepsOrderAndBoundsInAnyText() {
    long seed = 20211;
    Random random = new Random(seed);
    String alphabet = "0129一二十〇年月日至到—、前去今底末初旬“”十五期间以来《》（）：，。春节正腊点时第个来的";
    for (int round = 0; round < 1000; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int end = 0;
      for (TimeExpression found : Times.find(text.toString())) {
        assertThat(found.span().start()).as("seed %s: %s", seed, text).isGreaterThanOrEqualTo(end);
        end = found.span().end();
        assertThat(end).as("seed %s: %s", seed, text).isLessThanOrEqualTo(length);
      }
      assertThat(dates(text.toString(), "2021-03-10")).as("seed %s", seed).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "一", "《", "（", "“", "2020年", "去年", "比2020年的5亿元", "1—", "前", "以来", "年来"})
  void costsTheSamePerCharacter(String piece) {
    String text = piece.repeat(30_000 / piece.length());
    assertThat(dates(text, "2021-03-10")).isNotNull();
  }

  /** The dates of a text, each as {@code span=edtf}. */
  private static List<String> dates(String text, String published) {
    SourceText source = new SourceText(text);
    View view = Mending.mend(source, List.of(new Span(0, text.length())));
    List<TimeExpression> times = Times.find(view.chars());
    Passage passage =
        new Passage(Passage.Role.BODY, view, Sentences.of(view), List.of(), List.of());
    LinkedPassage linked =
        PeriodLinker.link(
                List.of(new TimedPassage(passage, times)),
                Discourse.of(List.of(passage), new Faults()),
                published.isEmpty() ? Published.UNKNOWN : Published.on(LocalDate.parse(published)),
                new Faults())
            .get(0);
    List<String> dates = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      if (times.get(i).figure()) {
        dates.add(view.read(times.get(i).span()) + "=" + linked.times().get(i).edtf());
      }
    }
    return dates;
  }
}
