package io.zhibiao.pipeline.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhibiao.pipeline.DigitExtractor;
import io.zhibiao.pipeline.correction.Corrections;
import io.zhibiao.pipeline.manifest.Imprint;
import io.zhibiao.pipeline.read.Limits;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.row.Harvest;
import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.text.TextFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.beam.sdk.transforms.DoFn.OutputReceiver;
import org.apache.beam.sdk.values.OutputBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a batch. */
class ExtractFnTest {

  private final List<String> read = new CopyOnWriteArrayList<>();
  private final List<Harvest> harvests = new ArrayList<>();

  /**
   * An engine that restarts a job waits until its workers have left what they do: one that took
   * this for a page's failure would read on to the end of the batch.
   */
  @Test
  void aBatchThatIsCalledOffEndsAtOnce(@TempDir Path temp) throws Exception {
    ExtractFn extract =
        new ExtractFn(
            new PageReader(
                document -> {
                  read.add(document.source());
                  return DigitExtractor.extract(document);
                },
                Corrections.NONE,
                TextFiles.in(Location.of(temp))),
            Limits.USUAL);
    Batch batch = Batch.of(0, List.of(page(temp, "a.txt"), page(temp, "b.txt")));
    extract.process(batch, new Kept(harvests));
    assertThat(harvests).hasSize(1);
    assertThat(read).containsExactly("a.txt", "b.txt");
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> extract.process(batch, new Kept(harvests)))
        .isInstanceOf(InterruptedException.class);
    assertThat(harvests).hasSize(1);
    assertThat(read).containsOnlyOnce("b.txt");
  }

  private static Page page(Path folder, String name) throws Exception {
    Path file = Files.writeString(folder.resolve(name), "5个", UTF_8);
    return new Page(new SourceFile(name, file.toUri(), folder.toUri()), Imprint.UNKNOWN);
  }

  private record Kept(List<Harvest> harvests) implements OutputReceiver<Harvest> {

    @Override
    public void output(Harvest harvest) {
      harvests.add(harvest);
    }

    @Override
    public OutputBuilder<Harvest> builder(Harvest harvest) {
      throw new UnsupportedOperationException("a harvest goes out as it is");
    }
  }
}
