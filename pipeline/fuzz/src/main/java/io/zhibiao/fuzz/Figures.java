package io.zhibiao.fuzz;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.text.LineBreaks;
import java.time.LocalDate;
import java.util.Optional;

/** What holds for the figures of every text: no reader throws, and each leads back to its text. */
final class Figures {

  static final Extractor EXTRACTOR = new Extractor();

  private Figures() {}

  /** Loads what words are cut by, so that the first input is not charged with it. */
  static void prepare() {
    in("2021年，金坛区实现地区生产总值1178.5亿元。");
  }

  /** The figures of a text, which keep the promises. */
  static Extraction in(String text) {
    Document document =
        new Document("t.txt", text, "", Optional.of(LocalDate.of(2022, 3, 10)), "320413");
    Extraction read = EXTRACTOR.extract(document);
    Promises.require(read.faults().isEmpty(), String.join(", ", read.faults()));
    int[] points = text.codePoints().toArray();
    int last = 0;
    for (Metric metric : read.metrics()) {
      Metric.Evidence place = metric.evidence();
      String printed = new String(points, place.start(), place.end() - place.start());
      Promises.require(place.start() >= last, "figures overlap");
      Promises.require(place.sentenceStart() <= place.start(), "a figure before its sentence");
      Promises.require(place.sentenceEnd() >= place.end(), "a figure behind its sentence");
      Promises.require(
          withoutBreaks(printed).equals(place.text()), "a figure that its text has not");
      last = place.end();
    }
    return read;
  }

  private static String withoutBreaks(String printed) {
    return LineBreaks.removeFrom(printed);
  }
}
