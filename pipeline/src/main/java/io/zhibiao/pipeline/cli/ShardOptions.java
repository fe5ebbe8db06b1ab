package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.storage.Location;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a result is written in shards, and in how many. */
final class ShardOptions {

  private static final String OPTION = "--shards";
  private static final String AUTO = "auto";

  /** Names have five digits for them. */
  private static final int MOST = 99_999;

  /** One worker gathers and sorts the rows of as many bytes of sources. */
  private static final long SHARD_BYTES = 64L << 20;

  @Option(names = OPTION, paramLabel = "N|auto")
  private @Nullable String given;

  /** Storage takes nothing else: no single machine is asked to write there. */
  boolean wanted(Location output) {
    return given != null || output.isRemote();
  }

  /**
   * Into how many. Machines have no say in it, so that the same sources give the same shards.
   *
   * @param bytes of all sources
   * @throws UsageException where the user's number is none
   */
  int count(long bytes) {
    if (given == null || given.toLowerCase(Locale.ROOT).equals(AUTO)) {
      return (int) Math.min(MOST, 1 + Math.max(0, bytes - 1) / SHARD_BYTES);
    }
    boolean isNumber = given.matches("[0-9]{1,5}");
    int count = isNumber ? Integer.parseInt(given) : 0;
    if (count < 1) {
      throw new UsageException(
          new Bilingual(
              "%s 应为 auto 或 1 到 %d".formatted(OPTION, MOST),
              "%s has to be auto or from 1 to %d".formatted(OPTION, MOST)));
    }
    return count;
  }
}
