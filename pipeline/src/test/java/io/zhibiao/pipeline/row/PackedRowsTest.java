package io.zhibiao.pipeline.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackedRowsTest {

  private static final List<String> ROW = List.of("金坛", "", "5.6亿元", "𠮷\n\"x\"");

  @Test
  void unpacksWhatWasPacked() {
    assertThat(PackedRows.of(Stream.of(ROW, List.of()))).containsExactly(ROW, List.of());
    assertThat(PackedRows.of(Stream.empty())).isEmpty();
  }

  @Test
  void joinsInOrder() {
    PackedRows one = PackedRows.of(Stream.of(List.of("1")));
    PackedRows none = PackedRows.of(Stream.empty());
    PackedRows two = PackedRows.of(Stream.of(List.of("2"), ROW));
    PackedRows joined = PackedRows.joined(List.of(none, one, none, two, none));
    assertThat(joined).containsExactly(List.of("1"), List.of("2"), ROW);
    assertThat(joined.size()).isEqualTo(3);
    assertThat(PackedRows.joined(List.of())).isEmpty();
  }

  @Test
  void isSmallWhereRowsRepeat() {
    List<String> row = Collections.nCopies(28, "全年产值5.6亿元");
    PackedRows packed = PackedRows.of(Collections.nCopies(100_000, row).stream());
    assertThat(packed).hasSize(100_000).allMatch(row::equals);
  }
}
