package io.zhibiao.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
        assertThat(new Extractor().extract(document).faults()).as(file.toString()).isEmpty();
      }
    }
  }
}
