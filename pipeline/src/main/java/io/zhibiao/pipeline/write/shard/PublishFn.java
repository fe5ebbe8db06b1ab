package io.zhibiao.pipeline.write.shard;

import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.run.RunFacts;
import io.zhibiao.pipeline.write.run.RunFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/**
 * Shows all shards once all are written. The mark of an earlier result goes first and the new one
 * comes last, so that whoever goes by it never takes half a result for a whole one. Doing it twice
 * changes nothing.
 */
final class PublishFn extends DoFn<KV<String, Iterable<ShardReport>>, Void> {

  private static final String TOKEN = "publishing";

  private final ShardTarget target;

  PublishFn(ShardTarget target) {
    this.target = target;
  }

  /** The one call of the run. */
  @ProcessElement
  public void process(@Element KV<String, Iterable<ShardReport>> gathered) {
    List<ShardReport> reports =
        StreamSupport.stream(gathered.getValue().spliterator(), false)
            .sorted(Comparator.comparingInt(ShardReport::shard))
            .toList();
    try {
      publish(reports);
    } catch (IOException e) {
      throw OutputException.of(target.folder(), e);
    }
  }

  private void publish(List<ShardReport> reports) throws IOException {
    if (reports.size() != target.shards()) {
      throw new IOException(
          "%d shards of %d were written".formatted(reports.size(), target.shards()));
    }
    Location folder = target.folder();
    ShardsFile told = told(reports);
    List<Location> stale = stale(told);
    Location mark = folder.resolve(ShardsFile.MARK);
    if (mark.file().isPresent()) {
      Location.delete(List.of(mark));
    }
    show(reports);
    Location.delete(stale);
    Location draft = folder.draft(ShardsFile.NAME, TOKEN);
    write(draft, told.bytes());
    Location.move(List.of(draft), List.of(folder.resolve(ShardsFile.NAME)));
    write(mark, new byte[0]);
  }

  private void show(List<ShardReport> reports) throws IOException {
    List<Location> from = new ArrayList<>();
    List<Location> to = new ArrayList<>();
    List<ShardReport.Draft> drafts = new ArrayList<>();
    for (ShardReport report : reports) {
      for (ShardReport.Draft draft : report.drafts()) {
        drafts.add(draft);
        from.add(draft.place());
        to.add(target.folder().resolve(draft.path()));
      }
    }
    Location.move(from, to);
    Map<Location, Long> sizes = Location.sizes(to);
    for (int i = 0; i < to.size(); i++) {
      if (sizes.getOrDefault(to.get(i), -1L) != drafts.get(i).bytes()) {
        throw new IOException(to.get(i) + " is not whole");
      }
    }
  }

  private static void write(Location file, byte[] bytes) throws IOException {
    try (OutputStream out = file.create()) {
      out.write(bytes);
    }
  }

  private ShardsFile told(List<ShardReport> reports) {
    RunFacts facts = target.facts();
    List<ShardsFile.Part> parts = new ArrayList<>();
    RunFile.Counts counts = RunFile.Counts.NONE;
    for (ShardReport report : reports) {
      counts = counts.plus(report.counts());
      for (ShardReport.Draft draft : report.drafts()) {
        parts.add(
            new ShardsFile.Part(
                report.shard(), draft.path(), draft.rows(), draft.bytes(), draft.sha256()));
      }
    }
    return new ShardsFile(
        facts.version(),
        facts.command(),
        facts.runner(),
        facts.options(),
        facts.tables(),
        target.shards(),
        counts,
        parts);
  }

  /** Files of an earlier result that the new one has none in place of. */
  private List<Location> stale(ShardsFile told) {
    Set<String> stale = new HashSet<>();
    ShardsFile.in(target.folder())
        .ifPresent(earlier -> earlier.files().forEach(part -> stale.add(part.path())));
    told.files().forEach(part -> stale.remove(part.path()));
    return stale.stream().sorted().map(target.folder()::resolve).toList();
  }
}
