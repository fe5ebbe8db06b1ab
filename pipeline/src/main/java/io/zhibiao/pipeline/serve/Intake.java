package io.zhibiao.pipeline.serve;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.read.Inputs;
import io.zhibiao.pipeline.write.Draft;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts files that are sent into the folder, each whole or not at all, and never anywhere else. One
 * of a name that is there already gets a number, {@code report (2).txt}, unless it is the same.
 */
final class Intake {

  /** More than a book has; what is larger comes by the folder itself. */
  static final long MOST_BYTES = 64L << 20;

  private static final int LONGEST_NAME = 120;
  private static final int DEEPEST = 12;
  private static final String FORBIDDEN = "\\:*?\"<>|";

  private final Path folder;

  Intake(Path folder) {
    this.folder = folder;
  }

  /**
   * Takes a file.
   *
   * @param name with the folders that it is in, {@code /} between
   * @param body its bytes
   * @return its name in rows
   * @throws UsageException where it may not be taken; nothing is left of it then
   */
  String take(String name, InputStream body) throws IOException {
    List<String> parts = parts(name);
    String last = parts.remove(parts.size() - 1);
    Path place = folder;
    for (String part : parts) {
      place = place.resolve(part);
      if (Files.isSymbolicLink(place)) {
        throw refused("不能写入链接", "may not go through a link", name);
      }
    }
    Files.createDirectories(place);
    try (Draft draft = Draft.of(place.resolve(last))) {
      write(body, draft.path(), name);
      Path free = free(place, last, draft.path());
      new Draft(draft.path(), free).publish();
      return folder.relativize(free).toString().replace('\\', '/');
    }
  }

  private static void write(InputStream body, Path path, String name) throws IOException {
    byte[] part = new byte[1 << 16];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int length = body.read(part); length >= 0; length = body.read(part)) {
        size += length;
        if (size > MOST_BYTES) {
          throw tooLarge(name);
        }
        out.write(part, 0, length);
      }
    }
  }

  static UsageException tooLarge(String name) {
    return refused("文件超过 64 MB，请直接放进文件夹", "has more than 64 MB, put it into the folder", name);
  }

  /** A place where nothing stands, or the very same. */
  private static Path free(Path place, String name, Path draft) throws IOException {
    int point = name.lastIndexOf('.');
    Path free = place.resolve(name);
    for (int number = 2; Files.exists(free) && Files.mismatch(free, draft) >= 0; number++) {
      free = place.resolve(name.substring(0, point) + " (" + number + ")" + name.substring(point));
    }
    return free;
  }

  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>(List.of(name.split("/", -1)));
    boolean plain =
        parts.size() <= DEEPEST && parts.stream().allMatch(Intake::isPlain) && !name.isEmpty();
    if (!plain) {
      throw refused("文件名不能用", "is no name for a file here", name);
    }
    if (!Inputs.isText(parts.get(parts.size() - 1))) {
      throw refused("不是能读的文件类型", "is of no kind that can be read", name);
    }
    return parts;
  }

  /**
   * Nothing hidden, nothing that leads elsewhere, nothing that some file system takes otherwise.
   */
  private static boolean isPlain(String part) {
    return !part.isBlank()
        && !part.startsWith(".")
        && !part.endsWith(".")
        && part.equals(part.strip())
        && part.length() <= LONGEST_NAME
        && part.chars().noneMatch(c -> Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0);
  }

  private static UsageException refused(String chinese, String english, String name) {
    String quoted = Bilingual.quote(name);
    return new UsageException(new Bilingual(quoted + " " + chinese, quoted + " " + english));
  }
}
