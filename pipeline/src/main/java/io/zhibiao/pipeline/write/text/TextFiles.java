package io.zhibiao.pipeline.write.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.write.Draft;
import java.io.File;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;

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

  /**
   * Keeps the text of a source. Doing it twice changes nothing.
   *
   * @return where, below the folder for the result, {@code /} between
   */
  public String write(String source, String text) throws IOException {
    Path place = place(source);
    Files.createDirectories(place.resolveSibling(""));
    try (Draft draft = Draft.ofOneOfMany(place)) {
      Files.writeString(draft.path(), text, UTF_8);
      draft.publish();
    }
    return Path.of(folder).relativize(place).toString().replace(File.separatorChar, '/');
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
}
