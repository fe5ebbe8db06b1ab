package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.storage.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is known of sources beforehand. */
final class ManifestOptions {

  @Option(
      names = {"-m", "--manifest"},
      paramLabel = "FILE")
  private @Nullable Location file;

  List<GivenTable> tables() {
    return file == null ? List.of() : List.of(new GivenTable("--manifest", file));
  }

  /** As the file tells it now. */
  Manifest manifest() {
    return file == null ? Manifest.NONE : Manifest.read(file);
  }
}
