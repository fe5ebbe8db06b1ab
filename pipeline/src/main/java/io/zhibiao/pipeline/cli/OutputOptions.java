package io.zhibiao.pipeline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the result goes. */
final class OutputOptions {

  private static final Path USUAL = Path.of("out");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = {"输出文件夹，默认 out", "folder for the result, by default out"})
  private @Nullable Path folder;

  boolean isGiven() {
    return folder != null;
  }

  /** As the user named it. */
  Path folder() {
    return folder == null ? USUAL : folder;
  }
}
