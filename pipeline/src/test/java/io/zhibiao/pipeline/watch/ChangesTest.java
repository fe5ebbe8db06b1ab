package io.zhibiao.pipeline.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.read.Fingerprint;
import io.zhibiao.pipeline.read.Inputs;
import io.zhibiao.pipeline.read.ReadException;
import io.zhibiao.pipeline.read.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

  private final Path folder;
  private final Path out;
  private final Map<String, String> taken = new HashMap<>();
  private Changes changes = new Changes();

  ChangesTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.out = Files.createDirectory(folder.resolve("out"));
  }

  @Test
  void pageIsTakenOnceItIsStill() throws Exception {
    write("a.txt", "5", 1);
    assertThat(look()).isEmpty();
    write("a.txt", "5 个", 2);
    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly("a.txt");
    assertThat(look()).isEmpty();
  }

  @Test
  void changedPageIsTakenAgain() throws Exception {
    write("a.txt", "5 个", 1);
    look();
    assertThat(look()).containsExactly("a.txt");
    write("a.txt", "6 个", 2);
    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly("a.txt");
  }

  @Test
  void pageThatWasOnlyTouchedIsNot() throws Exception {
    write("a.txt", "5 个", 1);
    look();
    look();
    write("a.txt", "5 个", 2);
    look();
    assertThat(look()).isEmpty();
  }

  @Test
  void whatWasTakenBeforeARestartIsNotTakenAgain() throws Exception {
    write("a.txt", "5 个", 1);
    look();
    look();
    write("b.txt", "6 个", 1);
    changes = new Changes();
    look();
    assertThat(look()).containsExactly("b.txt");
  }

  @Test
  void whatCouldNotBeTakenIsTriedAgain() throws Exception {
    write("a.txt", "5 个", 1);
    look();
    assertThat(ready()).hasSize(1);
    assertThat(ready()).hasSize(1);
  }

  @Test
  void subFoldersCountAndTheOutputDoesNot() throws Exception {
    write("out/text.txt", "5 个", 1);
    look();
    assertThat(look()).isEmpty();
    Files.createDirectory(folder.resolve("2021"));
    write("2021/a.txt", "5 个", 1);
    look();
    assertThat(look()).containsExactly("2021/a.txt");
  }

  @Test
  void linkToNowhereIsTakenOnce() throws Exception {
    Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("nowhere"));
    look();
    List<SourceFile> ready = ready();
    assertThat(ready).hasSize(1);
    changes.take(ready);
    assertThat(ready()).isEmpty();
  }

  /** Looks, takes what is ready, and tells what that was. */
  private List<String> look() throws IOException, ReadException {
    List<SourceFile> ready = ready();
    for (SourceFile file : ready) {
      taken.put(file.source(), Fingerprint.of(file).sha256());
    }
    changes.take(ready);
    return ready.stream().map(SourceFile::source).toList();
  }

  private List<SourceFile> ready() throws IOException {
    return changes.ready(Inputs.below(folder, out), taken);
  }

  private void write(String name, String text, int second) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000L));
  }
}
