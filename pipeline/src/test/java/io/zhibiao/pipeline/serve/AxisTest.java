package io.zhibiao.pipeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

  @ParameterizedTest
  @CsvSource({
    "758.3 812.6, 0 500 1000",
    "3.2 4.1, 0 2 4 6",
    "0.031 0.04, 0 0.01 0.02 0.03 0.04",
    "-1.5 6, -2 0 2 4 6",
    "-30 -40, -40 -30 -20 -10 0",
    "0 0, 0 1",
    "123456789012345678901, 0 50000000000000000000 100000000000000000000 150000000000000000000"
  })
  void roundValuesHoldAllThatIsDrawn(String values, String marks) {
    List<BigDecimal> drawn = Stream.of(values.split(" ")).map(BigDecimal::new).toList();
    assertThat(Axis.of(drawn).marks())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(Stream.of(marks.split(" ")).map(BigDecimal::new).toList());
  }
}
