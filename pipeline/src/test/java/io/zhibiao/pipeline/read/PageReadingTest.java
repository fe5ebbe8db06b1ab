package io.zhibiao.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReadingTest {

  private final Path folder;

  PageReadingTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsText() throws IOException, ReadException {
    Files.writeString(folder.resolve("a.txt"), "\ufeff产值5亿元\r\n");
    assertThat(PageReading.read(file("a.txt"))).isEqualTo(new PageText("产值5亿元\r\n", "UTF-8", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufeff", " \r\n\u3000\n"})
  void nothingToReadIsAFailure(String nothing) throws IOException {
    Files.writeString(folder.resolve("a.txt"), nothing);
    assertFails("a.txt", "empty");
  }

  @Test
  void unreadableIsAFailure() throws IOException {
    Files.createDirectory(folder.resolve("folder.txt"));
    Files.createSymbolicLink(folder.resolve("broken.txt"), Path.of("nowhere"));
    Files.createSymbolicLink(folder.resolve("loop.txt"), Path.of("loop.txt"));
    assertFails("gone.txt", "unreadable");
    assertFails("folder.txt", "unreadable");
    assertFails("broken.txt", "unreadable");
    assertFails("loop.txt", "unreadable");
  }

  private SourceFile file(String name) {
    return new SourceFile(name, folder.resolve(name).toUri(), folder.toUri());
  }

  private void assertFails(String name, String error) {
    assertThatExceptionOfType(ReadException.class)
        .isThrownBy(() -> PageReading.read(file(name)))
        .satisfies(e -> assertThat(e.error()).isEqualTo(error));
  }
}
