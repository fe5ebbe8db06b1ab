package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.write.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that the result goes to. */
final class OutputFolder {

  /** Folders within it that hold nothing but what we write. */
  private static final List<String> FOLDERS = List.of("html", "text");

  private OutputFolder() {}

  /** Likewise, and that no file in it is somebody else's, unless such may go. */
  static Path prepare(Path folder, boolean overwrite) {
    Path prepared = prepare(folder);
    if (!overwrite) {
      Ours.ALL.forEach(ours -> refuseOthers(prepared, ours));
    }
    return prepared;
  }

  private static void refuseOthers(Path folder, Ours ours) {
    Path file = folder.resolve(ours.name());
    try {
      if (ours.isOthers(folder)) {
        String name = Bilingual.quote(file);
        throw new UsageException(
            new Bilingual(
                name + " 不是本程序写出的，换一个 --output 或加 --overwrite",
                name + " is not of this program, choose another --output or add --overwrite"));
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
