package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that pipes and the libraries' own machine code are copied to. */
final class TemporaryFolder {

  /** What the smaller library takes; where there is less, it fails in a way that tells nobody. */
  private static final int ROOM = 1 << 20;

  private TemporaryFolder() {}

  /**
   * Makes sure, before work, that it takes files.
   *
   * @throws OutputException where it is missing, full or somebody else's
   */
  static void check() {
    check(usual());
  }

  static void check(Path folder) {
    try {
      Path probe = Files.createTempFile(folder, "zhibiao", ".tmp");
      try {
        Files.write(probe, new byte[ROOM]);
      } finally {
        Files.delete(probe);
      }
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  /** Where a library could not copy its machine code there: why; empty where that is not it. */
  static Optional<Bilingual> told(LinkageError thrown) {
    return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast)
        .findFirst()
        .map(cause -> refused(usual(), cause).told());
  }

  private static Path usual() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  private static OutputException refused(Path folder, IOException thrown) {
    String name = Bilingual.quote(folder);
    String reason = Bilingual.quote(thrown);
    return new OutputException(
        new Bilingual(
            "临时文件夹 %s 写不进文件，请用 JAVA_OPTS=-Djava.io.tmpdir=… 另选一个（%s）".formatted(name, reason),
            "the temporary folder %s takes no files, choose another one with JAVA_OPTS=-Djava.io.tmpdir=… (%s)"
                .formatted(name, reason)),
        thrown);
  }
}
