package io.zhibiao.fuzz;

import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.storage.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A table that a user has written. */
final class UserFile {

  private static final Path FILE = place();

  private UserFile() {}

  /** Reads the bytes as a file; a message to the user is an answer. */
  static void read(byte[] bytes, Consumer<Location> reader) {
    try {
      Files.write(FILE, bytes);
      reader.accept(Location.of(FILE));
    } catch (UsageException e) {
      Promises.require(e.getMessage() != null, "a refusal without a message");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path place() {
    try {
      Path file = Files.createTempFile("zhibiao-fuzz", ".csv");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
