package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.Summary;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.FileFormat;
import io.zhibiao.pipeline.write.run.RunFacts;
import io.zhibiao.pipeline.write.run.RunFile;
import io.zhibiao.pipeline.write.shard.ShardTarget;
import io.zhibiao.pipeline.write.shard.ShardsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** Runs a job whose result goes to a folder in shards, and tells the user what came of it. */
record ShardedRun(FolderRun run, TargetOptions targetOptions, ShardOptions shardOptions) {

  /** Runs it to its end; what workers that died have left goes. */
  ExitCode execute(Reading reading, List<SourceFile> files, Location output) {
    List<FileFormat> formats = targetOptions.formats();
    int shards = shardOptions.count(files.stream().mapToLong(SourceFile::size).sum());
    Location folder = output.absolute();
    try {
      prepare(folder);
      RunFacts facts = reading.provenance("extract", targetOptions.told()).facts(Map.of(), folder);
      ShardTarget target = new ShardTarget(folder, facts, formats, shards);
      Summary summary =
          new Run(run.console(), run.extractor())
              .execute(reading.options(), reading.job(files, target));
      SummaryLine.periods(summary).ifPresent(run.console()::say);
      return tell(output, told(folder));
    } catch (IOException e) {
      throw OutputException.of(output, e);
    } finally {
      sweep(folder);
    }
  }

  private static void sweep(Location folder) {
    try {
      folder.sweep();
    } catch (IOException e) {
      throw OutputException.of(folder, e);
    }
  }

  /** Makes sure, before long work, that it takes files. */
  private static void prepare(Location folder) throws IOException {
    TemporaryFolder.check();
    if (!folder.isRemote()) {
      Files.createDirectories(folder.path());
    }
    folder.sweep();
    folder.draft("probe", "0").create().close();
  }

  private static ShardsFile told(Location folder) throws IOException {
    return ShardsFile.in(folder).orElseThrow(() -> new IOException("no " + ShardsFile.NAME));
  }

  /** By what the shards tell: what a runner counts, it counts again where a worker died. */
  private ExitCode tell(Location output, ShardsFile told) {
    RunFile.Counts counts = told.counts();
    String name = Bilingual.quote(output);
    run.console()
        .say(
            new Bilingual(
                "结果在 %s：分片 %d，数据 %d".formatted(name, told.shards(), counts.rows()),
                "the result is in %s: shards %d, rows %d"
                    .formatted(name, told.shards(), counts.rows())));
    if (counts.failed() == 0) {
      return ExitCode.ALL_WELL;
    }
    run.console()
        .warn(
            new Bilingual(
                "%d 个文件出错，见 %s/errors-*.csv".formatted(counts.failed(), name),
                "%d files failed, errors are in %s/errors-*.csv".formatted(counts.failed(), name)));
    return ExitCode.SOME_INPUT_FAILED;
  }
}
