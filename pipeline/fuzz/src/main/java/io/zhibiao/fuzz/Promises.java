package io.zhibiao.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.text.LineBreaks;
import java.time.LocalDate;
import java.util.Optional;

/** What holds for the figures of every text: no reader throws, and each leads back to its text. */
final class Promises {

  static final Extractor EXTRACTOR = new Extractor();

  private Promises() {}

  static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  /** The figures of a text, which keep the promises. */
  static Extraction extract(String text) {
    Document document =
        new Document("t.txt", text, "", Optional.of(LocalDate.of(2022, 3, 10)), "320413");
    Extraction read = EXTRACTOR.extract(document);
    require(read.faults().isEmpty(), String.join(", ", read.faults()));
    int[] points = text.codePoints().toArray();
    int last = 0;
    for (Metric metric : read.metrics()) {
      Metric.Evidence place = metric.evidence();
      String printed = new String(points, place.start(), place.end() - place.start());
      require(place.start() >= last, "figures overlap");
      require(place.sentenceStart() <= place.start(), "a figure before its sentence");
      require(place.sentenceEnd() >= place.end(), "a figure behind its sentence");
      require(withoutBreaks(printed).equals(place.text()), "a figure that its text has not");
      last = place.end();
    }
    return read;
  }

  static void require(boolean kept, String promise) {
    if (!kept) {
      throw new IllegalStateException(promise);
    }
  }

  private static String withoutBreaks(String printed) {
    return LineBreaks.removeFrom(printed);
  }
}
