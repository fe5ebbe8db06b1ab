package io.zhibiao.pipeline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.manifest.Imprint;
import io.zhibiao.pipeline.read.SourceFile;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {

  @ParameterizedTest
  @CsvSource({"1, 1, 1, 1", "5, 5, 1, 1", "64, 64, 1, 1", "65, 64, 1, 2", "20000, 64, 312, 313"})
  void cutsEvenlyAndKeepsOrder(int pages, int batches, int smallest, int largest) {
    List<Page> all = IntStream.range(0, pages).mapToObj(BatchTest::page).toList();
    List<Batch> cut = Batch.of(all);
    assertThat(cut).hasSize(batches).extracting(Batch::number).isSorted().doesNotHaveDuplicates();
    assertThat(cut).allSatisfy(b -> assertThat(b.pages()).hasSizeBetween(smallest, largest));
    assertThat(cut.stream().flatMap(batch -> batch.pages().stream())).isEqualTo(all);
  }

  private static Page page(int number) {
    URI somewhere = URI.create("file:///" + number);
    return new Page(new SourceFile("" + number, somewhere, somewhere), Imprint.UNKNOWN);
  }
}
