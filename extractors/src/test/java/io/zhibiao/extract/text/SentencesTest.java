package io.zhibiao.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "水渠通水。泵站投用。|水渠通水。/泵站投用。",
        "真快！真好？是的。|真快！/真好？/是的。",
        "“真快！”他说。|“真快！”/他说。",
        "他说：“真快。”大家笑了。|他说：“真快。”/大家笑了。",
        "（真快。）大家笑了。|（真快。）/大家笑了。",
        "真快！！大家笑了|真快！！/大家笑了",
        "修路3公里；架桥2座。|修路3公里；架桥2座。",
        "增长3.5%，达12亿元|增长3.5%，达12亿元",
        "水渠通水。 泵站 投用。|水渠通水。/泵站 投用。",
      })
  void endAtTheirMarks(String text, String sentences) {
    View view = view(text);

    assertThat(Sentences.of(view).stream().map(view::read))
        .isEqualTo(Arrays.asList(sentences.split("/", -1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void aBlankViewHasNone(String text) {
    assertThat(Sentences.of(view(text))).isEmpty();
  }

  @Test
  void aMarkAloneIsASentence() {
    assertThat(Sentences.of(view("。"))).containsExactly(new Span(0, 1));
  }

  @Test
  void oneThatRunsOnIsCutBehindItsLastClauseEnd() {
    View view = view("水渠通水，".repeat(150));

    assertThat(Sentences.of(view)).containsExactly(new Span(0, 500), new Span(500, 750));
  }

  @Test
  void oneWithoutClauseEndsIsCutAtTheBound() {
    assertThat(Sentences.of(view("渠".repeat(501))))
        .containsExactly(new Span(0, 500), new Span(500, 501));
  }

  @Test
  void noCutGoesThroughAFigure() {
    View view = view("渠".repeat(498) + "1，820米，长");

    assertThat(Sentences.of(view, List.of(new Span(498, 504))))
        .containsExactly(new Span(0, 498), new Span(498, 506));
  }

  private static View view(String text) {
    return text.isEmpty()
        ? Mending.mend(new SourceText(text), List.of())
        : Mending.mend(new SourceText(text), List.of(new Span(0, text.length())));
  }
}
