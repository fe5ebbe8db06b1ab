package io.zhibiao.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What once broke a reader breaks none now: each text of {@code testdata/fuzz}, alone and often.
 */
class FoundInputsTest {

  private static final Path FOLDER = Path.of("..", "testdata", "fuzz");

  @Test
  void nothingThrows() throws IOException {
    List<Path> found;
    try (Stream<Path> files = Files.list(FOLDER)) {
      found = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(found).isNotEmpty();
    for (Path file : found) {
      String text = Files.readString(file, UTF_8);
      for (String page : List.of(text, text.repeat(40), text + "\n\n" + text)) {
        Document document =
            new Document("t.txt", page, "", Optional.of(LocalDate.of(2022, 3, 10)), "320413");
        Extraction read = new Extractor().extract(document);
        assertThat(read.faults()).as(file.toString()).isEmpty();
        assertThat(read.metrics().stream().map(metric -> metric.evidence().start()).toList())
            .as("%s: each behind the one before", file)
            .isEqualTo(inOrder(read));
      }
    }
  }

  /** Where figures start, none of them before the end of the one before. */
  private static List<Integer> inOrder(Extraction read) {
    List<Integer> starts = new ArrayList<>();
    int end = 0;
    for (Metric metric : read.metrics()) {
      if (metric.evidence().start() >= end) {
        starts.add(metric.evidence().start());
      }
      end = Math.max(end, metric.evidence().end());
    }
    return starts;
  }
}
