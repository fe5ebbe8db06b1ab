package io.zhibiao.pipeline.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.TestInfo;

/** Counts the kills of a test, for {@code target/kills}. */
final class Tally {

  private static final Path FOLDER = Path.of("target", "kills");

  private int kills;

  void kill() {
    kills++;
  }

  void tell(TestInfo test, String found) throws IOException {
    String name = test.getTestClass().orElseThrow().getSimpleName() + " " + test.getDisplayName();
    Files.writeString(
        Files.createDirectories(FOLDER).resolve(name + ".txt"),
        "%s: kills %d, found %s%n".formatted(name, kills, found));
  }
}
