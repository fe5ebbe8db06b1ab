package io.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

  /** Titles, tables and prose: whatever a block is, it takes its two steps. */
  private static final String PAGE =
      """
      全县粮食生产再获丰收

      本报讯 今年全县粮食产量达32.5万吨，增长4.1%。

      指标名称
      绝对数
      比上年增长（%）
      棉花（吨）
      1210
      3.5
      油料（吨）
      4410
      -2.0
      """;

  @Test
  void goesUpStepByStepToTheEnd() {
    List<Integer> steps = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    Document document = Document.of("page.txt", PAGE.repeat(3));

    Extraction watched =
        new Extractor()
            .extract(
                document,
                (done, all) -> {
                  steps.add(done);
                  ends.add(all);
                });

    assertThat(steps).hasSizeGreaterThan(10);
    assertThat(steps).isEqualTo(IntStream.rangeClosed(1, steps.size()).boxed().toList());
    assertThat(ends.stream().collect(Collectors.toSet())).containsExactly(steps.size());
    assertThat(watched).isEqualTo(new Extractor().extract(document));
  }
}
