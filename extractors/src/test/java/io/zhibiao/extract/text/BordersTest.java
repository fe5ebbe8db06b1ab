package io.zhibiao.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines print borders, and where. */
class BordersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "| 印刷 | 2.1% |~| 餐饮 | 3.3% |~ 印刷 / 2.1% ",
        "茶叶，1286，1.3~柑橘，52，-2.9~茶叶/1286/1.3",
        "茶叶，\"1，286\"，1.3~柑橘，52，-2.9~茶叶/1，286/1.3",
        "投资；96.3；48.7~税收；20；3~投资/96.3/48.7",
      })
  void printed(String line, String below, String cells) {
    assertThat(cells(List.of(line, below)).strip()).isEqualTo(cells);
  }

  /** Prose, thousands, one row alone, lists of names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "茶叶1286吨，增长3.5%，下降2%~柑橘52吨，增长1.5%，下降1%",
        "日本 98，760 1，975~法国 76，540 2，296",
        "茶叶，1286，1.3~后来增产了。",
        "张三，李四，王五~赵六，钱七，孙八",
      })
  void none(String line, String below) {
    assertThat(Borders.of(List.of(line, below))).noneMatch(Borders::exist);
  }

  @Test
  void aHeadHasThoseOfItsRows() {
    List<Borders> borders = Borders.of(List.of("指标，产量", "茶叶，1286", "柑橘，52", "说明，完"));
    assertThat(borders.stream().map(Borders::exist)).containsExactly(true, true, true, false);
  }

  @Test
  void manyLinesCostTheirLength() {
    List<String> lines =
        IntStream.range(0, 20_001).mapToObj(i -> i % 3 == 0 ? "甲，乙，丙" : "甲，1，2").toList();
    assertThat(Borders.of(lines)).hasSize(20_001).last().matches(Borders::exist);
  }

  private static String cells(List<String> lines) {
    Borders borders = Borders.of(lines).get(0);
    String line = lines.get(0);
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      cells.append(borders.isAt(i) ? "/" : borders.isMark(i) ? "" : line.substring(i, i + 1));
    }
    return cells.toString();
  }
}
