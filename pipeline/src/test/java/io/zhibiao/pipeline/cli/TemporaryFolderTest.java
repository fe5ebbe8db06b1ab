package io.zhibiao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhibiao.pipeline.failure.OutputException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

  @Test
  void oneThatTakesFilesIsLeftAsItWas(@TempDir Path folder) {
    TemporaryFolder.check(folder);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aLibraryThatFoundNoRoomIsToldInALine() {
    LinkageError thrown = new ExceptionInInitializerError(new IOException("No space left"));
    assertThat(TemporaryFolder.told(thrown).orElseThrow().toString())
        .contains("No space left", "-Djava.io.tmpdir")
        .hasLineCount(1);
    assertThat(TemporaryFolder.told(new NoClassDefFoundError("A"))).isEmpty();
  }

  @Test
  void oneThatIsMissingIsToldInALine(@TempDir Path folder) {
    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(() -> TemporaryFolder.check(folder.resolve("missing")))
        .withMessageContaining("missing")
        .withMessageContaining("-Djava.io.tmpdir")
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasLineCount(1));
  }
}
