package io.zhibiao.pipeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A desk that is open while a test goes on. */
abstract class OpenDesk {

  final Path folder;
  ServedFolder served;

  OpenDesk(Path temp) throws IOException {
    folder = Files.createDirectory(temp.resolve("desk"));
    served = ServedFolder.of(folder);
  }

  @BeforeEach
  final void isThere() throws Exception {
    assertThat(served.get("index.html").statusCode()).isEqualTo(200);
  }

  /** As on the next day. */
  final void startAgain() {
    served.close();
    served = ServedFolder.of(folder);
  }

  @AfterEach
  final void stop() {
    served.close();
  }
}
