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

  /** Nobody else's files end so, and what ends so may go once its process is dead. */
  private static final String SUFFIX = ".zhibiao.tmp";

  /** A draft of a file that may stand there already. */
  public static Draft of(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      throw new FileSystemException(place.toString(), null, "is a folder");
    }
    Path path = hidden(place, String.valueOf(place.getFileName()));
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      delete(path);
    }
    path.toFile().deleteOnExit();
    return new Draft(path, place);
  }

  /**
   * A draft of a file of which there are many, with names as long as they can be: one at a time for
   * each thread.
   */
  public static Draft ofOneOfMany(Path place) {
    return new Draft(hidden(place, Long.toString(Thread.currentThread().getId())), place);
  }

  /**
   * Another one for each process, as two may write to one folder. Where numbers of processes come
   * again, as in containers, it may be there already.
   */
  private static Path hidden(Path place, String name) {
    long process = ProcessHandle.current().pid();
    return place.resolveSibling(".%s.%d%s".formatted(name, process, SUFFIX));
  }

  /** Drops the drafts that killed processes have left in a folder, and only there. */
  public static void sweep(Path folder) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, Draft::isLeft)) {
      for (Path leftover : left) {
        delete(leftover);
      }
    }
  }

  private static boolean isLeft(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!name.startsWith(".") || !name.endsWith(SUFFIX)) {
      return false;
    }
    String before = name.substring(0, name.length() - SUFFIX.length());
    String process = before.substring(before.lastIndexOf('.') + 1);
    return process.matches("[0-9]{1,18}") && ProcessHandle.of(Long.parseLong(process)).isEmpty();
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
