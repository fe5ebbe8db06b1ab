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
    Path leftover = create(".a.csv.%d.zhibiao.tmp".formatted(dead.pid()));
    Path living =
        create(
            ".a.csv.%d.zhibiao.tmp"
                .formatted(ProcessHandle.current().parent().orElseThrow().pid()));
    Path another = create(".b.csv.%d.zhibiao.tmp".formatted(dead.pid()));
    Path mine = create(".a.csv.%d.tmp".formatted(dead.pid()));
    Path stranger = create(".a.csv.mine.zhibiao.tmp");
    Path nameless = create(".a.csv..zhibiao.tmp");
    Draft.sweep(folder);
    assertThat(leftover).doesNotExist();
    assertThat(another).doesNotExist();
    assertThat(living).exists();
    assertThat(mine).exists();
    assertThat(stranger).exists();
    assertThat(nameless).exists();
  }

  /** In a container every run has the same number. */
  @Test
  void folderOfAnEarlierProcessOfTheSameNumberIsInNobodysWay() throws IOException {
    Path place = folder.resolve("a.rows");
    Path left =
        Files.createDirectory(
            folder.resolve(".a.rows.%d.zhibiao.tmp".formatted(ProcessHandle.current().pid())));
    Files.createFile(left.resolve("rows.duckdb"));
    try (Draft draft = Draft.of(place)) {
      assertThat(draft.path()).isEqualTo(left).doesNotExist();
    }
  }

  private Path create(String name) throws IOException {
    return Files.createFile(folder.resolve(name));
  }
}
