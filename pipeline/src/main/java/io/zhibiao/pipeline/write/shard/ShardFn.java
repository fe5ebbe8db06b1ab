package io.zhibiao.pipeline.write.shard;

import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.row.Harvest;
import io.zhibiao.pipeline.row.SourcePlace;
import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.HarvestWriter;
import io.zhibiao.pipeline.write.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/**
 * Writes a shard: makes its files on this machine, as formats like Parquet can only be made there,
 * then carries them to the folder of the result under names that nobody takes for a result.
 */
final class ShardFn extends DoFn<KV<Integer, Iterable<Harvest>>, ShardReport> {

  private final ShardTarget target;
  private final HarvestWriter writer;

  ShardFn(ShardTarget target, HarvestWriter writer) {
    this.target = target;
    this.writer = writer;
  }

  /** One call a shard, and again where a worker died over it. */
  @ProcessElement
  public void process(
      @Element KV<Integer, Iterable<Harvest>> gathered, OutputReceiver<ShardReport> reports) {
    try {
      Path folder = Files.createTempDirectory("zhibiao");
      try {
        reports.output(write(gathered.getKey(), HarvestWriter.sorted(gathered.getValue()), folder));
      } finally {
        delete(folder);
      }
    } catch (IOException | RuntimeException e) {
      throw OutputException.of(target.folder(), e);
    }
  }

  private ShardReport write(int shard, List<Harvest> harvests, Path folder) throws IOException {
    try (ShardSink sink = new ShardSink(folder, target.formats(), paths(harvests))) {
      for (Harvest harvest : harvests) {
        writer.write(harvest, sink);
      }
      sink.finish();
      sink.publish();
      String token = UUID.randomUUID().toString();
      List<ShardReport.Draft> drafts = new ArrayList<>();
      for (ShardSink.Made made : sink.made()) {
        drafts.add(carry(made, shard, token));
      }
      return new ShardReport(shard, sink.counts(), drafts);
    }
  }

  private Map<String, String> paths(List<Harvest> harvests) {
    Map<String, String> paths = new LinkedHashMap<>();
    for (Harvest harvest : harvests) {
      for (SourcePlace place : harvest.places()) {
        paths.put(place.source(), path(place));
      }
    }
    return paths;
  }

  private String path(SourcePlace place) {
    return place.location().isEmpty()
        ? ""
        : Location.of(URI.create(place.location())).from(target.folder());
  }

  private ShardReport.Draft carry(ShardSink.Made made, int shard, String token) throws IOException {
    Path file = made.path();
    String name = target.name(String.valueOf(file.getFileName()), shard);
    Location place = target.folder().draft(name, token);
    try (OutputStream out = place.create()) {
      Files.copy(file, out);
    }
    return new ShardReport.Draft(place, name, made.rows(), Files.size(file), Sha256.of(file));
  }

  private static void delete(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
