package io.zhibiao.pipeline.write;

import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.row.Harvest;
import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Sorts what was gathered and writes it to every target. Doing it twice changes nothing. */
final class WriteFn extends DoFn<KV<String, Iterable<Harvest>>, Void> {

  private final List<Target> targets;
  private final List<String> sources;
  private final HarvestWriter writer;

  WriteFn(List<Target> targets, List<String> sources, HarvestWriter writer) {
    this.targets = targets;
    this.sources = sources;
    this.writer = writer;
  }

  /** The one call of the run. */
  @ProcessElement
  public void process(@Element KV<String, Iterable<Harvest>> gathered) {
    List<Harvest> harvests = HarvestWriter.sorted(gathered.getValue());
    try (Sink sinks = Sinks.open(targets, sources)) {
      for (Harvest harvest : harvests) {
        writer.write(harvest, sinks);
      }
      sinks.finish();
      sinks.publish();
    } catch (IOException e) {
      throw OutputException.of(gathered.getKey(), e);
    }
  }
}
