package io.zhibiao.pipeline.read;

import io.zhibiao.pipeline.storage.Location;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A source where it can be looked at as often as one likes: itself or, of one on storage, a copy on
 * this machine that goes when it is closed. Readers see nothing of storage.
 *
 * @param file the source, under its name
 * @param copy to be deleted; empty where there is none
 */
public record NearFile(SourceFile file, Optional<Path> copy) implements Closeable {

  private static final int PART = 1 << 16;

  /** No ending that tells what kind of file it is has more characters. */
  private static final int ENDING = 10;

  /** Fetches it, unless it is near or larger than allowed. */
  public static NearFile of(SourceFile file, Limits limits) throws ReadException {
    Location location = Location.of(file.location());
    if (!location.isRemote()) {
      return new NearFile(file, Optional.empty());
    }
    try {
      Path copy = Files.createTempFile("zhibiao", ending(location.name()));
      NearFile near = new NearFile(file.at(copy), Optional.of(copy));
      try {
        fetch(location, copy, limits);
        return near;
      } catch (IOException | ReadException | RuntimeException e) {
        near.close();
        throw e;
      }
    } catch (IOException e) {
      throw PageReading.unreadable(e);
    }
  }

  private static void fetch(Location location, Path copy, Limits limits)
      throws IOException, ReadException {
    byte[] part = new byte[PART];
    long size = 0;
    try (InputStream in = location.open();
        OutputStream out = Files.newOutputStream(copy)) {
      for (int length = in.read(part); length >= 0; length = in.read(part)) {
        size += length;
        limits.checkSize(size);
        out.write(part, 0, length);
      }
    }
  }

  private static String ending(String name) {
    String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
    boolean plain = ending.chars().skip(1).allMatch(Character::isLetterOrDigit);
    return plain && ending.length() <= ENDING ? ending : "";
  }

  @Override
  public void close() throws IOException {
    if (copy.isPresent()) {
      Files.deleteIfExists(copy.get());
    }
  }
}
