package io.zhibiao.pipeline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.row.ResultTable;
import io.zhibiao.pipeline.write.Draft;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that the result goes to. */
final class OutputFolder {

  /** Folders within it that hold nothing but what we write. */
  private static final List<String> FOLDERS = List.of("html", "text");

  private static final String MARK = "\uFEFF";

  private OutputFolder() {}

  /** Likewise, and that no table in it is somebody else's, unless such may go. */
  static Path prepare(Path folder, boolean overwrite) {
    Path prepared = prepare(folder);
    if (!overwrite) {
      for (ResultTable table : ResultTable.values()) {
        refuseOthers(prepared.resolve(table.label() + ".csv"), table);
      }
    }
    return prepared;
  }

  /** A table of ours begins with the name of its first column, behind a byte order mark or not. */
  private static void refuseOthers(Path file, ResultTable table) {
    byte[] first = table.header().get(0).getBytes(UTF_8);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) == 0) {
        return;
      }
      try (InputStream in = Files.newInputStream(file)) {
        String head = new String(in.readNBytes(MARK.length() * 3 + first.length), UTF_8);
        if (!head.replace(MARK, "").startsWith(table.header().get(0))) {
          String name = Bilingual.quote(file);
          throw new UsageException(
              new Bilingual(
                  name + " 不是本程序写出的，换一个 --output 或加 --overwrite",
                  name + " is not of this program, choose another --output or add --overwrite"));
        }
      }
    } catch (IOException e) {
      throw OutputException.of(file, e);
    }
  }

  /**
   * Makes sure, before long work, that it is there and takes files; what runs that were killed have
   * left in it goes.
   */
  static Path prepare(Path folder) {
    TemporaryFolder.check();
    try {
      Files.createDirectories(folder);
      try (Draft probe = Draft.of(folder.resolve("probe"))) {
        Files.writeString(probe.path(), "");
      }
      Draft.sweep(folder);
      for (String ours : FOLDERS) {
        sweepAll(folder.resolve(ours));
      }
      return folder.toAbsolutePath();
    } catch (IOException | UncheckedIOException e) {
      throw OutputException.of(folder, e);
    }
  }

  private static void sweepAll(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> below = Files.walk(root)) {
      for (Path folder : below.filter(Files::isDirectory).toList()) {
        Draft.sweep(folder);
      }
    }
  }
}
