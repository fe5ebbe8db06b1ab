package io.zhibiao.pipeline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.manifest.Imprint;
import io.zhibiao.pipeline.read.SourceFile;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {

  private static final URI SOMEWHERE = URI.create("s3://bucket/%E9%A1%B5%20.txt");

  @ParameterizedTest
  @CsvSource({"1, 1, 1, 1", "5, 5, 1, 1", "64, 64, 1, 1", "65, 64, 1, 2", "20000, 64, 312, 313"})
  void cutsEvenlyAndKeepsOrder(int pages, int batches, int smallest, int largest) {
    List<Page> all = IntStream.range(0, pages).mapToObj(i -> page(i, 1000)).toList();
    List<Batch> cut = Batch.cut(all, 64);
    assertThat(cut).hasSize(batches).extracting(Batch::number).isSorted().doesNotHaveDuplicates();
    assertThat(cut).allSatisfy(b -> assertThat(b.packed().size()).isBetween(smallest, largest));
    assertThat(cut.stream().flatMap(BatchTest::pages)).isEqualTo(all);
  }

  @Test
  void bytesCountAndNotFiles() {
    List<Page> all =
        IntStream.range(0, 100).mapToObj(i -> page(i, i == 50 ? 10_000_000 : 1000)).toList();
    List<Batch> cut = Batch.cut(all, 10);
    assertThat(cut).extracting(batch -> batch.packed().size()).containsExactly(51, 49);
    assertThat(cut.stream().flatMap(BatchTest::pages)).isEqualTo(all);
    assertThat(Batch.bytes(all)).isEqualTo(10_099_000);
  }

  @Test
  void filesWithoutASizeAreSharedOutAsWell() {
    List<Page> all = IntStream.range(0, 10).mapToObj(i -> page(i, 0)).toList();
    assertThat(Batch.cut(all, 5)).hasSize(5);
    assertThat(Batch.cut(List.of(), 5)).isEmpty();
  }

  @Test
  void nothingOfAPageIsLostOnItsWay() {
    List<Page> all =
        List.of(
            new Page(
                new SourceFile("页 .txt", SOMEWHERE, SOMEWHERE, false, 1L << 40),
                new Imprint("某报", LocalDate.of(2021, 2, 25), "320413108")),
            page(7, 1));
    assertThat(Batch.cut(all, 1).stream().flatMap(BatchTest::pages)).isEqualTo(all);
  }

  private static Stream<Page> pages(Batch batch) {
    return StreamSupport.stream(batch.pages().spliterator(), false);
  }

  private static Page page(int number, long size) {
    return new Page(new SourceFile("" + number, SOMEWHERE, SOMEWHERE, true, size), Imprint.UNKNOWN);
  }
}
