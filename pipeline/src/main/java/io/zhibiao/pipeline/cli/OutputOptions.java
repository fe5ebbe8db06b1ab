package io.zhibiao.pipeline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the result goes. */
final class OutputOptions {

  private static final Path USUAL = Path.of("out");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR")
  private @Nullable Path folder;

  @Option(names = "--overwrite", fallbackValue = StandardOptions.ON)
  private boolean overwrite;

  /** Whether files of somebody else may go. */
  boolean mayOverwrite() {
    return overwrite;
  }

  /** As the user named it. */
  Path folder() {
    return folder == null ? USUAL : folder;
  }
}
