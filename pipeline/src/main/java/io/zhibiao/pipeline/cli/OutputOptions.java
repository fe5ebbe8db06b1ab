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

  @Option(
      names = "--overwrite",
      description = {
        "输出文件夹中有别人的同名文件时也写",
        "write also where files of the same name are somebody else's"
      })
  private boolean overwrite;

  /** Whether files of somebody else may go. */
  boolean mayOverwrite() {
    return overwrite;
  }

  boolean isGiven() {
    return folder != null;
  }

  /** As the user named it. */
  Path folder() {
    return folder == null ? USUAL : folder;
  }
}
