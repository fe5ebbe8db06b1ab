package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that the result goes to. */
final class OutputFolder {

  private OutputFolder() {}

  /** Makes sure, before long work, that it is there and takes files. */
  static Path prepare(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".zhibiao", ".tmp"));
      return folder.toAbsolutePath();
    } catch (IOException e) {
      throw OutputException.of(folder, e);
    }
  }
}
