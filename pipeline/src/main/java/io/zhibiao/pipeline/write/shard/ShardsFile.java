package io.zhibiao.pipeline.write.shard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.run.RunFile;
import java.io.IOException;
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

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

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
   * @param path from the folder of the result
   * @param rows without the header
   */
  public record Part(int shard, String path, long rows, long bytes, String sha256) {

    public Part {
      requireNonNull(path);
      requireNonNull(sha256);
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
      return Optional.of(JSON.readValue(file.bytes(), ShardsFile.class));
    } catch (IOException e) {
      String reason =
          e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
      String name = Bilingual.quote(file);
      String quoted = Bilingual.quote(String.valueOf(reason));
      throw new UsageException(
          new Bilingual(
              "读不懂 %s：%s".formatted(name, quoted), "cannot read %s: %s".formatted(name, quoted)),
          e);
    }
  }

  byte[] bytes() throws IOException {
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    return (JSON.writer(lines).writeValueAsString(this) + "\n").getBytes(UTF_8);
  }
}
