package io.zhibiao.pipeline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Explainer;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Status;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {

  @ParameterizedTest
  @EnumSource
  void everyLabelHasItsPhrase(Language language) {
    Phrases phrases = Phrases.of(language);
    assertThat(labels()).allSatisfy(label -> assertThat(phrases.has(label)).as(label).isTrue());
  }

  /** What the code names and no person should have to read as it stands. */
  private static List<String> labels() {
    List<String> labels = new ArrayList<>();
    Explainer.judges().forEach(judge -> labels.add("judge." + judge));
    Explainer.reasons().forEach(reason -> labels.add("reason." + reason));
    for (FigureType type : FigureType.values()) {
      labels.add("type." + type.label());
    }
    for (Bound bound : Bound.values()) {
      labels.add("bound." + bound.label());
    }
    for (Aspect aspect : Aspect.values()) {
      if (aspect != Aspect.NONE) {
        labels.add("aspect." + aspect.label());
      }
    }
    for (Comparison comparison : Comparison.values()) {
      if (comparison != Comparison.NONE) {
        labels.add("comparison." + comparison.label());
      }
    }
    for (Status status : Status.values()) {
      labels.add("status." + status.label());
    }
    List.of("kicker", "headline", "subhead", "body", "byline", "caption", "furniture")
        .forEach(role -> labels.add("block." + role));
    Explainer.roles().forEach(role -> labels.add("time." + role));
    return labels;
  }

  @ParameterizedTest
  @EnumSource
  void whatHasNoPhraseSaysItsName(Language language) {
    Phrases phrases = Phrases.of(language);
    assertThat(phrases.say("form.brand-new")).isEqualTo("brand-new");
    assertThat(phrases.brackets("brand-new", "brand-new")).isEqualTo("brand-new");
  }
}
