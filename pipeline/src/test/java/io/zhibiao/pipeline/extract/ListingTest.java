package io.zhibiao.pipeline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.manifest.Imprint;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.storage.Location;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of batches to their workers. */
class ListingTest {

  private static final URI SOMEWHERE = URI.create("s3://bucket/a.txt");
  private static final Map<Integer, Batch> ARRIVED = new ConcurrentSkipListMap<>();

  private static final List<Batch> BATCHES =
      Batch.cut(
          IntStream.range(0, 50)
              .mapToObj(i -> new SourceFile("" + i, SOMEWHERE, SOMEWHERE))
              .map(file -> new Page(file, Imprint.UNKNOWN))
              .toList(),
          25);

  @BeforeEach
  void nothingHasArrived() {
    ARRIVED.clear();
  }

  @Test
  void aFewGoWithThePlan(@TempDir Path temp) throws IOException {
    arrive(Listing.of(BATCHES, Location.of(temp), "run", 25));
    assertThat(ARRIVED.values()).containsExactlyElementsOf(BATCHES);
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void manyGoByWayOfDrafts(@TempDir Path temp) throws IOException {
    arrive(Listing.of(BATCHES, Location.of(temp), "run", 10));
    assertThat(ARRIVED.values()).containsExactlyElementsOf(BATCHES);
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).hasSize(3);
    }
    Location.of(temp).sweep();
    assertThat(temp).isEmptyDirectory();
  }

  private static void arrive(Listing listing) {
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    pipeline.apply("List", listing).apply("Arrive", ParDo.of(new Arrival()));
    pipeline.run().waitUntilFinish();
  }

  private static final class Arrival extends DoFn<Batch, Void> {
    @ProcessElement
    public void process(@Element Batch batch) {
      ARRIVED.put(batch.number(), batch);
    }
  }
}
