package io.zhibiao.pipeline.write.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.Draft;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Keeps the texts that offsets refer to where the sources themselves are no texts: {@code
 * report/2021.pdf} as {@code text/report/2021.pdf.txt}. Each appears whole or not at all.
 *
 * @param folder an existing folder for the result
 */
public record TextFiles(Location folder) implements Serializable {

  private static final String TEXT = "text";

  /** Of an existing folder for the result. */
  public static TextFiles in(Location folder) {
    return new TextFiles(folder);
  }

  /**
   * Keeps the text of a source. Doing it twice changes nothing.
   *
   * @return where, below the folder for the result, {@code /} between
   */
  public String write(String source, String text) throws IOException {
    String name = TEXT + "/" + source.replaceFirst("^/+", "") + ".txt";
    return folder.isRemote() ? store(name, text) : write(Path.of(name), text);
  }

  private String write(Path name, String text) throws IOException {
    Path root = folder.path();
    Path place = root.resolve(name).normalize();
    refuseOutside(place.startsWith(root.resolve(TEXT)));
    Files.createDirectories(place.resolveSibling(""));
    try (Draft draft = Draft.ofOneOfMany(place)) {
      Files.writeString(draft.path(), text, UTF_8);
      draft.publish();
    }
    return root.relativize(place).toString().replace(File.separatorChar, '/');
  }

  private String store(String name, String text) throws IOException {
    refuseOutside(List.of(name.split("/", -1)).stream().noneMatch(".."::equals));
    Location draft = folder.draft(TEXT, UUID.randomUUID().toString());
    try (OutputStream out = draft.create()) {
      out.write(text.getBytes(UTF_8));
    }
    Location.move(List.of(draft), List.of(folder.resolve(name)));
    return name;
  }

  /** Below the folder, whatever the name. */
  private static void refuseOutside(boolean inside) throws IOException {
    if (!inside) {
      throw new IOException("the name leads out of the folder");
    }
  }
}
