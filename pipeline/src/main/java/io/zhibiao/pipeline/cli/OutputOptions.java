package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.storage.Location;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the result goes. */
final class OutputOptions {

  private static final Location USUAL = Location.of(Path.of("out"));

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR")
  private @Nullable Location folder;

  @Option(names = "--overwrite", fallbackValue = StandardOptions.ON)
  private boolean overwrite;

  /** Whether files of somebody else may go. */
  boolean mayOverwrite() {
    return overwrite;
  }

  /** As the user named it. */
  Location location() {
    return locationOr(USUAL);
  }

  /** As the user named it, or another one where the user did not. */
  Location locationOr(Location other) {
    return folder == null ? other : folder;
  }

  /** Of a result in one piece, which is made on this machine. */
  Path folder() {
    return onThisMachine(location());
  }

  /**
   * Its path.
   *
   * @throws UsageException where it is storage
   */
  static Path onThisMachine(Location output) {
    if (output.isRemote()) {
      String name = Bilingual.quote(output);
      throw new UsageException(
          new Bilingual(
              "这个命令的 --output 只能是本机文件夹，而不是 " + name,
              "--output of this command has to be a folder of this machine, not " + name));
    }
    return output.path();
  }
}
