package io.zhibiao.pipeline.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {

  private final Path folder;

  DraftTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void draftsOfTheDeadAreDroppedAndNoOthers() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path leftover = create(".a.csv.%d.tmp".formatted(dead.pid()));
    Path living =
        create(".a.csv.%d.tmp".formatted(ProcessHandle.current().parent().orElseThrow().pid()));
    Path another = create(".b.csv.%d.tmp".formatted(dead.pid()));
    Path stranger = create(".a.csv.mine.tmp");
    Path nameless = create(".a.csv..tmp");
    try (Draft draft = Draft.of(folder.resolve("a.csv"))) {
      assertThat(leftover).doesNotExist();
      assertThat(living).exists();
      assertThat(another).exists();
      assertThat(stranger).exists();
      assertThat(nameless).exists();
      assertThat(draft.path()).doesNotExist();
    }
  }

  private Path create(String name) throws IOException {
    return Files.createFile(folder.resolve(name));
  }
}
