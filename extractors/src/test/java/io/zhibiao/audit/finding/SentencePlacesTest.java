package io.zhibiao.audit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Metric;
import org.junit.jupiter.api.Test;

class SentencePlacesTest {

  private static Metric.Evidence figure(String sentence, String text, int start, int sentenceEnd) {
    return new Metric.Evidence(text, sentence, start, start + text.length(), 100, sentenceEnd);
  }

  @Test
  void findsFiguresByTheirOffsets() {
    String sentence = "有5家，另有15家。";
    SentencePlaces places = new SentencePlaces(figure(sentence, "5家", 101, 110));
    assertThat(places.next(figure(sentence, "5家", 101, 110))).isEqualTo(1);
    assertThat(places.next(figure(sentence, "15家", 106, 110))).isEqualTo(6);
  }

  /** The source has two line breaks that the sentence lacks. */
  @Test
  void lineBreaksMoveThemLeft() {
    String sentence = "有5家，另有15家。";
    SentencePlaces places = new SentencePlaces(figure(sentence, "5家", 102, 112));
    assertThat(places.next(figure(sentence, "5家", 102, 112))).isEqualTo(1);
    assertThat(places.next(figure(sentence, "15家", 108, 112))).isEqualTo(6);
  }

  @Test
  void countsCodePoints() {
    String sentence = "𠮷有5家。";
    SentencePlaces places = new SentencePlaces(figure(sentence, "5家", 102, 105));
    assertThat(places.next(figure(sentence, "5家", 102, 105))).isEqualTo(3);
  }

  @Test
  void whatIsNotThereHasNoPlace() {
    String sentence = "有5家。";
    SentencePlaces places = new SentencePlaces(figure(sentence, "7家", 101, 104));
    assertThat(places.next(figure(sentence, "7家", 101, 104))).isEqualTo(-1);
  }
}
