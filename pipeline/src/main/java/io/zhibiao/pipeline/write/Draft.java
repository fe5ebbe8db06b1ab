package io.zhibiao.pipeline.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file or folder that appears whole or not at all: written beside its place under another name,
 * then moved. Until then, what stood there before stays.
 *
 * @param path where to write
 * @param place where it will stand
 */
public record Draft(Path path, Path place) implements Closeable {

  private static final String SUFFIX = ".tmp";

  /** A draft of a file that may stand there already. */
  public static Draft of(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      throw new FileSystemException(place.toString(), null, "is a folder");
    }
    removeLeftovers(place);
    Path path = place.resolveSibling(name(place, ProcessHandle.current().pid()));
    path.toFile().deleteOnExit();
    return new Draft(path, place);
  }

  /** Hidden, and another one for each process, as two may write to one folder. */
  private static String name(Path place, long process) {
    return prefix(place) + process + SUFFIX;
  }

  private static String prefix(Path place) {
    return "." + place.getFileName() + ".";
  }

  /** Drops the drafts of processes that were killed. */
  private static void removeLeftovers(Path place) throws IOException {
    Path folder = place.toAbsolutePath().resolveSibling("");
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, at -> isLeft(at, place))) {
      for (Path leftover : left) {
        delete(leftover);
      }
    }
  }

  private static boolean isLeft(Path file, Path place) {
    String name = String.valueOf(file.getFileName());
    if (!name.startsWith(prefix(place)) || !name.endsWith(SUFFIX)) {
      return false;
    }
    String process = name.substring(prefix(place).length(), name.length() - SUFFIX.length());
    return process.matches("[0-9]{1,18}")
        && name.equals(name(place, Long.parseLong(process)))
        && ProcessHandle.of(Long.parseLong(process)).isEmpty();
  }

  /** Puts it in its place. */
  public void publish() throws IOException {
    Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Drops it, where it was not published. */
  @Override
  public void close() throws IOException {
    delete(path);
  }

  /** With all that is in it, where it is a folder. */
  private static void delete(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> inside = Files.newDirectoryStream(path)) {
        for (Path file : inside) {
          delete(file);
        }
      }
    }
    Files.deleteIfExists(path);
  }
}
