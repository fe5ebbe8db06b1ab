package io.zhibiao.pipeline.write.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Keeps the texts that offsets refer to where the sources themselves are no texts: {@code
 * report/2021.pdf} as {@code text/report/2021.pdf.txt}. Each appears whole or not at all.
 *
 * @param folder an existing folder for the result
 */
public record TextFiles(String folder) implements Serializable {

  /** Of an existing folder for the result. */
  public static TextFiles in(Path folder) {
    return new TextFiles(folder.toString());
  }

  /** Keeps the text of a source. Doing it twice changes nothing. */
  public void write(String source, String text) throws IOException {
    Path place = place(source);
    Path parent = Files.createDirectories(place.resolveSibling(""));
    Path draft = parent.resolve(draftName());
    try {
      Files.writeString(draft, text, UTF_8);
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Below the folder, whatever the name. */
  private Path place(String source) throws IOException {
    Path root = Path.of(folder, "text");
    Path place = root.resolve(source.replaceFirst("^/+", "") + ".txt").normalize();
    if (!place.startsWith(root)) {
      throw new IOException("the name leads out of the folder");
    }
    return place;
  }

  /** Hidden, and another one for each thread of each process. */
  private static String draftName() {
    return ".%d.%d.tmp".formatted(ProcessHandle.current().pid(), Thread.currentThread().getId());
  }
}
