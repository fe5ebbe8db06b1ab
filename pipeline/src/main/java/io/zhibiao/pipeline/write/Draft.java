package io.zhibiao.pipeline.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all: written beside its place under another name, then moved.
 * Until then, what stood there before stays.
 *
 * @param path where to write
 * @param place where it will stand
 */
public record Draft(Path path, Path place) implements Closeable {

  /** A draft of a file that may stand there already. */
  public static Draft of(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      throw new FileSystemException(place.toString(), null, "is a folder");
    }
    Path path = place.resolveSibling(name(place));
    path.toFile().deleteOnExit();
    return new Draft(path, place);
  }

  /** Hidden, and another one for each process, as two may write to one folder. */
  private static String name(Path place) {
    return ".%s.%d.tmp".formatted(place.getFileName(), ProcessHandle.current().pid());
  }

  /** Puts it in its place. */
  public void publish() throws IOException {
    Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Drops it, where it was not published. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
