package io.zhibiao.pipeline.write.shard;

import static java.util.Objects.requireNonNull;

import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.run.RunFile;
import io.zhibiao.pipeline.write.run.RunJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code shards.json} tells of a result in shards: what {@code run.json} tells of one in one
 * piece, but for sources, of which each shard tells its own.
 *
 * @param shards how many
 * @param counts sums over all of them
 * @param files all that belong to the result, by shard
 */
public record ShardsFile(
    String version,
    String command,
    String runner,
    List<String> options,
    List<RunFile.Table> tables,
    int shards,
    RunFile.Counts counts,
    List<Part> files) {

  /** Its name in the folder of the result. */
  public static final String NAME = "shards.json";

  /** The empty file that stands there when all others do. */
  public static final String MARK = "_SUCCESS";

  public ShardsFile {
    requireNonNull(version);
    requireNonNull(command);
    requireNonNull(runner);
    requireNonNull(counts);
    options = List.copyOf(options);
    tables = List.copyOf(tables);
    files = List.copyOf(files);
  }

  /**
   * A file of a shard.
   *
   * @param path from the folder of the result, never out of it: the next run deletes what it leads
   *     to
   * @param rows without the header
   */
  public record Part(int shard, String path, long rows, long bytes, String sha256) {

    public Part {
      requireNonNull(sha256);
      Path led = Path.of(path).normalize();
      if (led.getRoot() != null || led.startsWith("..")) {
        throw new IllegalArgumentException("leads out of the result: " + path);
      }
    }
  }

  /**
   * What the folder's own file tells; empty where it has none.
   *
   * @throws UsageException where it can't be read
   */
  public static Optional<ShardsFile> in(Location folder) {
    Location file = folder.resolve(NAME);
    try {
      if (file.file().isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(RunJson.MAPPER.readValue(file.bytes(), ShardsFile.class));
    } catch (IOException e) {
      throw RunJson.unreadable(file, e);
    }
  }

  byte[] bytes() throws IOException {
    return RunJson.bytes(this);
  }
}
