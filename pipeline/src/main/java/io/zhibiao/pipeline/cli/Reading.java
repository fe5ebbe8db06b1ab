package io.zhibiao.pipeline.cli;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.Job;
import io.zhibiao.pipeline.correction.Corrections;
import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.read.Limits;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.write.Target;
import io.zhibiao.pipeline.write.shard.ShardTarget;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.options.PipelineOptions;

/** How a user wants texts to be read. */
record Reading(
    Manifest manifest,
    Indicators indicators,
    Corrections corrections,
    Limits limits,
    List<String> toldOfLimits,
    List<GivenTable> tables,
    PipelineOptions options) {

  /**
   * Whence the result is.
   *
   * @param own options of the command that the result depends on
   */
  Provenance provenance(String command, List<String> own) {
    List<String> all = Stream.concat(own.stream(), toldOfLimits.stream()).toList();
    return new Provenance(command, options.getRunner().getSimpleName(), all, tables);
  }

  /** The job to read these files this way. */
  Job job(List<SourceFile> files, Path folder, List<Target> targets) {
    return Job.of(files, manifest, indicators, folder, targets).with(corrections).within(limits);
  }

  /** Likewise, into shards. */
  Job job(List<SourceFile> files, ShardTarget shards) {
    return Job.of(files, manifest, indicators, shards).with(corrections).within(limits);
  }
}
