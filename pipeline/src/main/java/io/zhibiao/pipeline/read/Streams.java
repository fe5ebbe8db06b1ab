package io.zhibiao.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pipes and devices, which can be read only once: a FIFO, {@code /dev/stdin}, the {@code <(…)} of a
 * shell. A page is looked at several times, so they are copied first, each whole.
 */
final class Streams {

  private static final int PART = 1 << 16;

  private Streams() {}

  /**
   * Where the file can be read as often as one likes: itself, or a copy that goes with the program.
   */
  static Path readable(Path path) {
    boolean stream = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    return stream ? copy(path) : path;
  }

  private static Path copy(Path path) {
    try {
      Path copy = Files.createTempFile("zhibiao", null);
      copy.toFile().deleteOnExit();
      try (InputStream in = Files.newInputStream(path);
          OutputStream out = Files.newOutputStream(copy)) {
        byte[] part = new byte[PART];
        long size = 0;
        int length = in.read(part);
        while (length >= 0 && size <= Limits.WIDEST.bytes()) {
          out.write(part, 0, length);
          size += length;
          length = in.read(part);
        }
      }
      return copy;
    } catch (IOException unreadable) {
      // reading it again as a page fails likewise, and that failure is told
      return path;
    }
  }
}
